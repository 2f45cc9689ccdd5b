package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Finding;

class MachineFormatTest {

  static Stream<LintRun> runs() {
    LintRun run = Samples.run();
    Linter linter = Linter.of(Samples.RULES);
    return Stream.of(
        run,
        Samples.withNotice(),
        Samples.suppressed(),
        Samples.run(linter.against(Baseline.of(run.report())), Samples.CATALOG),
        Samples.run(linter, Catalog.builder().build()));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void json_followsItsSchema(LintRun run) {
    Schemas.assertValid(Schemas.REPORT, JsonReport.standard().print(run));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void sarif_followsTheStandard(LintRun run) {
    Schemas.assertValid(Schemas.SARIF, SarifReport.standard().print(run));
  }

  @Test
  void whatTheSchemaRefuses_isNotWritten() {
    String sarif = SarifReport.standard().print(Samples.run());
    assertThat(Schemas.SARIF.validate(sarif.replace("startLine", "startLime"), InputFormat.JSON))
        .isNotEmpty();
    assertThat(Schemas.SARIF.validate(
            sarif.replace("2.1.0\",\"runs", "2.2.0\",\"runs"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyResult_hasItsRuleListed() {
    LintRun run = Samples.run(
        Linter.of(Samples.RULES)
            .suppressing(Suppression.of("sample/none", "metric:churn", "was here once")),
        Samples.CATALOG);
    String sarif = SarifReport.standard().print(run);
    for (Finding finding : run.report().findings()) {
      assertThat(sarif).contains("{\"id\":\"" + finding.rule() + "\"");
    }
    assertThat(run.report().findings())
        .extracting(Finding::rule)
        .contains("lint/unused-suppression");
  }

  @Test
  void suppressedFinding_keepsItsReason() {
    LintRun run = Samples.suppressed();

    assertThat(SarifReport.standard().print(run)).contains("\"justification\":\"moves in May\"");
    assertThat(JsonReport.standard().print(run)).contains("\"reason\":\"moves in May\"");
    assertThat(JunitReport.standard().print(run)).contains("<skipped message=\"moves in May\"/>");
    assertThat(TextReport.standard().print(run))
        .endsWith("4 definitions checked: 1 error (1 excepted)\n");
  }

  @Test
  void knownFinding_isUnchanged() {
    Baseline known = Baseline.of(Samples.run().report());
    LintRun run = Samples.run(Linter.of(Samples.RULES).against(known), Samples.CATALOG);

    assertThat(SarifReport.standard().print(run)).contains("\"baselineState\":\"unchanged\"");
    assertThat(TextReport.standard().print(run))
        .isEqualTo("4 definitions checked: nothing to report (2 in the baseline)\n");
  }

  @Test
  void fingerprint_staysWhenLinesMove() {
    Kpi moved = Samples.VAGUE.toBuilder()
        .positions(Samples.at("other.yaml", 40, 1, "statement", 41, 1))
        .build();

    assertThat(print(moved)).isEqualTo(print(Samples.VAGUE)).isNotEmpty();
  }

  private static String print(Kpi kpi) {
    LintRun run = Samples.run(Linter.of(Samples.RULES), Catalog.of(kpi));
    String json = JsonReport.standard().print(run);
    return json.substring(json.indexOf("\"fingerprint\""));
  }
}
