package org.kpi4j.smart;

import static org.kpi4j.smart.ValueCriterion.ACTIONABLE;
import static org.kpi4j.smart.ValueCriterion.MEASURABLE;
import static org.kpi4j.smart.ValueCriterion.RELEVANT;
import static org.kpi4j.smart.ValueCriterion.TIME_BOUND;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.kpi4j.message.Message;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.ReadingProblem;

/** The four criteria by which a KPI is valuable: measurable, actionable, relevant, and measured periodically. */
final class ValueJudgements {
  private ValueJudgements() {}

  static ImmutableMap<ValueCriterion, Judgement> of(
      Stated goal, ImmutableMap<Smart, Judgement> smart) {
    return ImmutableMap.of(
        MEASURABLE, measurable(goal, smart),
        ACTIONABLE, actionable(goal),
        RELEVANT, of(smart, Smart.RELEVANT),
        TIME_BOUND, timeBound(goal, smart));
  }

  /** Whether it can be quantified: a metric without a target can, a target without a metric cannot. */
  private static Judgement measurable(Stated goal, ImmutableMap<Smart, Judgement> smart) {
    Judgement specific = of(smart, Smart.SPECIFIC);
    boolean isUnmeasured = goal.is(Achievement.ACTIVITY) && !goal.hasAmount();
    if (isUnmeasured && specific.isMet()) {
      return of(smart, Smart.MEASURABLE);
    }
    return specific;
  }

  private static Judgement actionable(Stated goal) {
    if (goal.has(ReadingProblem.Kind.OUTSIDE_INFLUENCE)) {
      return new Judgement.NotMet(
          ImmutableList.of(), ImmutableList.of(SmartTexts.verdict("outside")));
    }
    if (goal.hasLever()) {
      return met(SmartTexts.verdict("lever"));
    }
    boolean isOwned = goal.reading().owner().isPresent() || !goal.kpi().owners().isEmpty();
    return isOwned ? met(SmartTexts.verdict("owner")) : undetermined("actor");
  }

  private static Judgement timeBound(Stated goal, ImmutableMap<Smart, Judgement> smart) {
    if (goal.hasCadence()) {
      return met(SmartTexts.verdict("cadence"));
    }
    Judgement measurable = measurable(goal, smart);
    return measurable.isNotMet() ? measurable : undetermined("cadence-missing");
  }

  private static Judgement of(ImmutableMap<Smart, Judgement> smart, Smart letter) {
    return smart.getOrDefault(letter, new Judgement.Undetermined(ImmutableList.of()));
  }

  private static Judgement met(Message because) {
    return new Judgement.Met(ImmutableList.of(because));
  }

  private static Judgement undetermined(String missing) {
    return new Judgement.Undetermined(ImmutableList.of(SmartTexts.verdict(missing)));
  }
}
