package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  @Test
  void findingsOverTheLimit_areCounted() {
    assertThat(MarkdownReport.standard().atMost(1).print(Samples.run()))
        .contains("more-without-amount")
        .doesNotContain("no-owner")
        .endsWith("\n1 more findings are not shown\n");
  }

  @Test
  void limitBelowOne_isRefused() {
    assertThatThrownBy(() -> MarkdownReport.standard().atMost(0))
        .hasMessage("number of findings must be 1 or more: 0");
  }
}
