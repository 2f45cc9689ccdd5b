package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Severity;

/** Exceptions: with a reason, for a time, for what can be excepted. */
class SuppressionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Suppression FOREVER =
      Suppression.of("sample/no-owner", "metric:churn", "team is new");
  private final Linter linter = Linter.of(SampleRules.owner()).asOf(DAY);

  @Test
  void lastDay_isStillCovered() {
    assertThat(linter.suppressing(FOREVER.until(DAY)).check(SampleRules.UNOWNED).findings())
        .isEmpty();
    assertThat(linter
            .suppressing(FOREVER.until(DAY.minusDays(1)))
            .check(SampleRules.UNOWNED)
            .findings())
        .hasSize(2);
  }

  @Test
  void ofTwoExceptions_theLongerOneCounts() {
    for (List<Suppression> both : List.of(
        List.of(FOREVER, FOREVER.until(DAY.minusDays(9))),
        List.of(FOREVER.until(DAY.minusDays(9)), FOREVER))) {
      Report report = linter.suppressing(both).check(SampleRules.UNOWNED);
      assertThat(report.suppressed()).hasSize(1);
      assertThat(report.findings())
          .extracting(Finding::rule)
          .containsExactly("lint/expired-suppression");
    }
  }

  @Test
  void lockedRule_cannotBeExcepted() {
    Rule locked = SampleRules.with(info -> info.isLocked(true));
    Report report = Linter.of(locked).suppressing(FOREVER).check(SampleRules.UNOWNED);
    assertThat(report.findings())
        .extracting(Finding::rule)
        .containsExactly("sample/no-owner", "lint/locked-rule-suppressed");
    assertThat(report.findings().get(1).subject().orElseThrow().key()).isEqualTo("metric:churn");
  }

  @Test
  void crash_cannotBeExcepted() {
    Report report = Linter.of(SampleRules.crashing())
        .suppressing(Suppression.of("lint/rule-crashed", "metric:churn", "known"))
        .check(SampleRules.UNOWNED);
    assertThat(report.suppressed()).isEmpty();
    assertThat(report.passes()).isFalse();
  }

  @Test
  void unknownRule_isNamedWithTheNearest() {
    Suppression misspelled = Suppression.of("sample/no-ownr", "metric:churn", "x");
    assertThat(linter.suppressing(misspelled).check(SampleRules.OWNED).findings())
        .extracting(f -> f.message(Language.ENGLISH))
        .containsExactly(
            "The exception names an unknown rule; did you mean 'sample/no-owner': 'sample/no-ownr'");
    Suppression strange = Suppression.of("zzz/zzzzzzzzzzzzz", "catalog", "x");
    assertThat(linter.suppressing(strange).check(SampleRules.OWNED).findings())
        .extracting(f -> f.message(Language.ENGLISH))
        .containsExactly("The exception names an unknown rule: 'zzz/zzzzzzzzzzzzz'");
  }

  @Test
  void ruleThatIsOff_leavesItsExceptionsAlone() {
    assertThat(linter
            .suppressing(FOREVER)
            .without("sample/no-owner")
            .check(SampleRules.UNOWNED)
            .findings())
        .isEmpty();
  }

  @Test
  void unusedExceptions_areGradedAsTheCallerWants() {
    Linter unused = linter.suppressing(FOREVER);
    assertThat(unused
            .grade("lint/unused-suppression", Severity.ERROR)
            .check(SampleRules.OWNED)
            .hasErrors())
        .isTrue();
    assertThat(
            unused.without("lint/unused-suppression").check(SampleRules.OWNED).findings())
        .isEmpty();
  }

  @Test
  void loneDefinition_isNotToldOfExceptionsForOthers() {
    Linter excepting =
        linter.suppressing(FOREVER, Suppression.of("sample/no-owner", "metric:gone", "x"));
    Report report = excepting.check(Metric.named("Churn"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed()).hasSize(1);
  }

  @Test
  void blankReason_isRefused() {
    assertThatThrownBy(() -> Suppression.of("a/b", "catalog", " "))
        .hasMessage("a suppression must have a reason: rule 'a/b' on 'catalog'");
  }

  @Test
  void formerIdInAnException_coversAndIsMentioned() {
    Rule renamed = SampleRules.with(info -> info.formerId("sample/ownerless"));
    Report report = Linter.of(renamed)
        .suppressing(Suppression.of("sample/ownerless", "metric:churn", "x"))
        .check(SampleRules.UNOWNED);
    assertThat(report.suppressed()).hasSize(1);
    assertThat(report.findings())
        .extracting(f -> f.message(Language.ENGLISH))
        .containsExactly(
            "The exception names rule 'sample/ownerless', which is now called 'sample/no-owner'");
  }
}
