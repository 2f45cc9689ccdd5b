package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.lint.Baseline;

class BaselineFileTest {
  private static final Baseline BASELINE = Baseline.of(Samples.run().report());

  @Test
  void baseline_isOneLineAFindingInOrder() throws IOException {
    assertThat(text()).isEqualTo("""
            {"version":1,"findings":[
            {"subject":"kpi:more-revenue","rule":"sample/more-without-amount","attribute":"statement","message":"sample/more-without-amount.more","count":1},
            {"subject":"metric:churn","rule":"sample/no-owner","attribute":"owners","message":"sample/no-owner.missing","count":1}]}
            """);
  }

  @Test
  void writtenBaseline_readsBack() throws IOException {
    assertThat(BaselineFile.read(text())).isEqualTo(BASELINE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                                         | baseline must hold an object: line 1
      []                                         | baseline must hold an object: line 1
      {}                                         | baseline must hold an object with "findings": line 1
      {"version": 2}                             | baseline must hold version 1: line 1
      {"findings": 5}                            | baseline must hold a list of findings: line 1
      {"findings": [5]}                          | baseline must hold a finding: line 1
      {"findings": [{"rule": ["a"]}]}            | baseline must hold a plain value of 'rule': line 1
      {"findings": [{"rule": "a/b"}]}            | baseline must hold a finding with "subject": line 1
      {"findings": [{"rule": "a/b", "subject": "s", "attribute": "", "message": "m", "count": 0}]} | baseline must hold a count of 1 or more: line 1
      {"findings": [{"rule": "a/b", "subject": "s", "attribute": "", "message": "m", "count": "x"}]} | baseline must hold a whole number as count: line 1
      """)
  void otherText_isRefusedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> BaselineFile.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void brokenJson_isRefusedWithItsLine() {
    assertThatThrownBy(() -> BaselineFile.read("{\n\"findings\": [\n{,"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("baseline must be JSON: line 3, ");
  }

  private static String text() throws IOException {
    StringBuilder out = new StringBuilder();
    BaselineFile.write(BASELINE, out);
    return out.toString();
  }
}
