package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;

class MarkdownReportTest {

  @Test
  void findingsOverTheLimit_areCounted() {
    assertThat(MarkdownReport.standard().atMost(1).print(Samples.run()))
        .contains("more-without-amount")
        .doesNotContain("no-owner")
        .endsWith("\nFindings not shown: 1\n");
  }

  @Test
  void summary_countsWhatTheBaselineKnowsAndWhatIsSolved() {
    Linter linter = Linter.of(DefinitionRules.all()).only("definition/missing-owner");
    Metric churn = Metric.builder().id("churn").build();
    Metric sales = Metric.builder().id("sales").build();
    Metric owned = sales.toBuilder().owner("support").build();
    Catalog before = Catalog.builder().metrics(churn, sales).build();
    Catalog after = Catalog.builder().metrics(churn, owned).build();
    LintRun run = LintRun.builder()
        .catalog(after)
        .report(linter.against(Baseline.of(linter.check(before))).check(after))
        .build();
    assertThat(MarkdownReport.standard().print(run))
        .contains("(1 in the baseline and 1 solved since the baseline)");
  }

  @Test
  void limitBelowOne_isRefused() {
    assertThatThrownBy(() -> MarkdownReport.standard().atMost(0))
        .hasMessage("number of findings must be 1 or more: 0");
  }
}
