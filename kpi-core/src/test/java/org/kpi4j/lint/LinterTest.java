package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Severity;

class LinterTest {
  private final Linter linter = Linter.of(SampleRules.owner());

  @Test
  void findingHasSubjectSeverityAndMessageInBothLanguages() {
    Report report = linter.check(SampleRules.UNOWNED);
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).subject().orElseThrow().key()).isEqualTo("metric:churn");
    assertThat(report.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(report.findings().get(0).message(Language.ENGLISH))
        .isEqualTo("'Churn' has no owner");
    assertThat(report.findings().get(0).message(Language.DUTCH))
        .isEqualTo("'Churn' heeft geen eigenaar");
  }

  @Test
  void unknownRuleId_isAnErrorThatNamesTheNearest() {
    assertThatThrownBy(() -> linter.without("sample/no-owne"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "rule id must be a known one: 'sample/no-owne', did you mean 'sample/no-owner'?");
  }

  @Test
  void ruleThatIsOff_findsNothing() {
    assertThat(linter.without("sample/no-owner").check(SampleRules.UNOWNED).findings())
        .isEmpty();
  }

  @Test
  void regradedRule_findsWithItsNewGrade() {
    Report report = linter.grade("sample/no-owner", Severity.ERROR).check(SampleRules.UNOWNED);
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.passes()).isFalse();
  }

  @Test
  void selectedGrade_appliesOnlyThere() {
    Linter selective = linter.grade("sample/no-owner", Severity.ERROR, Selector.tag("finance"));
    Catalog catalog = Catalog.builder()
        .metric(Metric.builder().id("a").tag("finance").build())
        .metric(Metric.builder().id("b").build())
        .build();
    assertThat(selective.check(catalog).findings())
        .extracting(f -> f.severity())
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void crashedRule_isAnErrorAndTheRestIsStillChecked() {
    Report report = linter.plus(SampleRules.crashing()).check(SampleRules.UNOWNED);
    assertThat(report.findings())
        .extracting(f -> f.rule())
        .containsExactly("lint/rule-crashed", "sample/no-owner");
    assertThat(report.passes()).isFalse();
  }

  @Test
  void executorOfSeveralThreads_givesTheSameReport() {
    Catalog catalog = Catalog.builder()
        .addAllMetrics(
            IntStream.range(0, 10_000).mapToObj(i -> Metric.named("m" + i)).toList())
        .build();
    Linter both = linter.plus(SampleRules.crashing());
    assertThat(both.check(catalog, new ForkJoinPool(4)).findings())
        .isEqualTo(both.check(catalog).findings());
  }

  @Test
  void suppressedFinding_staysInTheReportWithItsReason() {
    Report report = linter
        .suppressing(Suppression.of("sample/no-owner", "metric:churn", "team is new"))
        .check(SampleRules.UNOWNED);
    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed().get(0).suppression().reason()).isEqualTo("team is new");
  }

  @Test
  void expiredSuppression_letsTheFindingThroughAndIsReported() {
    Suppression expired = Suppression.of("sample/no-owner", "metric:churn", "team is new")
        .until(LocalDate.of(2026, 1, 31));
    Report report =
        linter.suppressing(expired).asOf(LocalDate.of(2026, 2, 1)).check(SampleRules.UNOWNED);
    assertThat(report.findings())
        .extracting(f -> f.rule())
        .containsExactly("sample/no-owner", "lint/expired-suppression");
  }

  @Test
  void unusedSuppression_isReported() {
    Report report = linter
        .suppressing(Suppression.of("sample/no-owner", "metric:gone", "was needed"))
        .check(SampleRules.OWNED);
    assertThat(report.findings())
        .extracting(f -> f.rule())
        .containsExactly("lint/unused-suppression");
  }

  @Test
  void baseline_letsOnlyNewFindingsCount() {
    Baseline baseline = Baseline.of(linter.check(SampleRules.UNOWNED));
    Catalog grown =
        SampleRules.UNOWNED.toBuilder().metric(Metric.named("Revenue")).build();
    Report report = linter.against(baseline).check(grown);
    assertThat(report.findings())
        .extracting(f -> f.subject().orElseThrow().id())
        .containsExactly("revenue");
    assertThat(report.known()).hasSize(1);
  }

  @Test
  void nothingChecked_isNoPass() {
    assertThat(linter.check(Catalog.builder().build()).passes()).isFalse();
  }
}
