package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Severity;

class SmartJudgeTest {
  private static final SmartJudge JUDGE = SmartJudge.standard();

  @Test
  void badKpiOfTheSource_missesAmountAndTime_dutch() {
    SmartVerdict verdict = judge("Meer omzet genereren");
    assertThat(verdict.isSmart()).isFalse();
    assertThat(verdict.language()).isEqualTo(Language.DUTCH);
    assertThat(verdict.missing()).containsExactly(Smart.MEASURABLE, Smart.TIME_BOUND);
    assertThat(verdict.rewrite()).isEqualTo("Vóór __ omzet laten stijgen van __ naar __ via __");
  }

  @Test
  void badKpiOfTheSource_missesAmountAndTime_english() {
    SmartVerdict verdict = judge("Generate more revenue");
    assertThat(verdict.isSmart()).isFalse();
    assertThat(verdict.missing()).containsExactly(Smart.MEASURABLE, Smart.TIME_BOUND);
    assertThat(verdict.rewrite()).isEqualTo("Increase revenue from __ to __ by __ through __");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Binnen 6 maanden een omzetgroei van 20% realiseren via e-mailmarketing",
        "Achieve 20% revenue growth within 6 months through email marketing"
      })
  void goodKpiOfTheSource_isSmartAndGetsAdviceAtMost(String statement) {
    SmartVerdict verdict = judge(statement);
    assertThat(verdict.isSmart()).isTrue();
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.findings()).allMatch(f -> f.severity() == Severity.ADVICE);
    assertThat(verdict.rewrite()).isEqualTo(statement);
  }

  @Test
  void kpiWithoutStatement_isToldByItsNameAndFields() {
    Kpi kpi = Kpi.builder().id("less-churn").metric("churn-rate").build();
    SmartVerdict verdict = JUDGE.judge(kpi, Catalog.of(kpi), Optional.empty());
    assertThat(verdict.findings())
        .extracting(found -> found.attribute() + ": " + found.message(Language.ENGLISH))
        .contains(
            "aim.target: The goal does not say how much: 'less-churn'",
            "aim.deadline: The goal does not say when it must be met: 'less-churn'");
    assertThat(verdict.rewrite()).isEmpty();
  }

  @Test
  void goodKpiOfTheSource_isMeasurableAndActionable() {
    SmartVerdict verdict =
        judge("Binnen 6 maanden een omzetgroei van 20% realiseren via e-mailmarketing");
    assertThat(verdict.criterion(ValueCriterion.MEASURABLE).isMet()).isTrue();
    assertThat(verdict.criterion(ValueCriterion.ACTIONABLE).isMet()).isTrue();
    assertThat(verdict.criterion(ValueCriterion.RELEVANT).code()).isEqualTo("undetermined");
    assertThat(verdict.criterion(ValueCriterion.TIME_BOUND).code()).isEqualTo("undetermined");
  }

  @Test
  void metricWithoutTarget_isMeasurableAsKpiButNotSmart() {
    SmartVerdict verdict = judge("Reduce churn");
    assertThat(verdict.criterion(ValueCriterion.MEASURABLE).isMet()).isTrue();
    assertThat(verdict.letter(Smart.MEASURABLE).isNotMet()).isTrue();
  }

  @Test
  void recurringGoal_isTimeBoundUnlessThePolicyIsStrict() {
    String weekly = "Answer 90% of emails within one day every week";
    assertThat(judge(weekly).letter(Smart.TIME_BOUND).isMet()).isTrue();
    assertThat(strictly(weekly).letter(Smart.TIME_BOUND).isNotMet()).isTrue();
    assertThat(strictly(weekly).criterion(ValueCriterion.TIME_BOUND).isMet()).isTrue();
  }

  @Test
  void keyResultWithoutPeriod_isTimeBoundUnlessThePolicyIsStrict() {
    String keyResult = "Raise NPS from 21 to 35";
    assertThat(judge(keyResult).isSmart()).isTrue();
    assertThat(judge(keyResult).letter(Smart.TIME_BOUND).reasons().get(0).in(Language.ENGLISH))
        .isEqualTo("The cycle of the key result sets the period");
    assertThat(strictly(keyResult).missing()).containsExactly(Smart.TIME_BOUND);
  }

  @Test
  void launchByADate_isMeasurableOnlyWhenThePolicySaysSo() {
    String launch = "Launch the mobile app by 1 May 2027";
    SmartPolicy policy = SmartPolicy.builder().isLaunchEnough(true).build();
    assertThat(judge(launch).missing()).containsExactly(Smart.MEASURABLE);
    assertThat(
            JUDGE.with(policy).judge(launch, Language.ENGLISH, Optional.empty()).isSmart())
        .isTrue();
  }

  @Test
  void standingThreshold_isTimeBoundThroughItsReview() {
    Kpi unreviewed = Kpi.builder()
        .id("csat")
        .metric("csat")
        .aim(Threshold.atLeast(Quantity.percent(84)))
        .build();
    Kpi reviewed = unreviewed.toBuilder()
        .reviewCadence(Period.ofMonths(1))
        .support("loyalty")
        .build();
    assertThat(judge(unreviewed, SmartPolicy.strict()).missing()).containsExactly(Smart.TIME_BOUND);
    assertThat(judge(reviewed, SmartPolicy.strict()).isSmart()).isTrue();
    assertThat(judge(reviewed, SmartPolicy.strict()).letter(Smart.RELEVANT).isMet())
        .isTrue();
  }

  @Test
  void nothing_isNotSmart() {
    assertThat(judge("").missing())
        .containsExactly(Smart.SPECIFIC, Smart.MEASURABLE, Smart.TIME_BOUND);
  }

  private static SmartVerdict judge(String statement) {
    return JUDGE.judge(statement, Language.UNDETERMINED, Optional.of(LocalDate.of(2026, 11, 20)));
  }

  private static SmartVerdict strictly(String statement) {
    return JUDGE.with(SmartPolicy.strict()).judge(statement, Language.ENGLISH, Optional.empty());
  }

  private static SmartVerdict judge(Kpi kpi, SmartPolicy policy) {
    return JUDGE.with(policy).judge(kpi, Catalog.of(kpi), Optional.empty());
  }
}
