package org.kpi4j.smart;

import org.kpi4j.model.Comparison;
import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric with a number that does not say what should happen. */
final class MissingDirection implements KpiRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-direction", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.SPECIFIC.letter())
      .source(Sources.LIBRARY)
      .flagged(Kpi.stating("Conversion 3%"))
      .flagged(Kpi.stating("€ 2 mln winst"))
      .accepted(Kpi.stating("Raise conversion to 3%"))
      .accepted(Kpi.stating("Conversie verhogen naar 3%"))
      .accepted(Kpi.stating("Conversie onder 3%"))
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return Stated.check(kpi, context, MissingDirection::judge);
  }

  private static Outcome judge(Stated goal) {
    return isMissing(goal)
        ? goal.proposing(goal.finding(INFO, "missing", goal.text()))
        : Outcome.ok();
  }

  /** {@return whether a goal is a value beside a metric; a time makes it a value to reach} */
  static boolean isMissing(Stated goal) {
    boolean isBare = goal.reading().statedDirection().isEmpty()
        && goal.reading().baseline().isEmpty()
        && goal.reading().target().filter(MissingDirection::isBare).isPresent();
    return isBare && goal.hasMetric() && !goal.hasTime();
  }

  /** A count of things says by itself that they are to be had; a bound says what should happen, and so does a zero. */
  private static boolean isBare(GoalAmount target) {
    return target.kind() == GoalAmount.Kind.LEVEL
        && target.comparison() == Comparison.EXACTLY
        && target.value() != 0;
  }
}
