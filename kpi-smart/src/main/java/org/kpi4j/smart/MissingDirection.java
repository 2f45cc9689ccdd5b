package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric with a number that does not say what should happen. */
final class MissingDirection implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-direction", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.SPECIFIC.letter())
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Conversion 3%"))
        .flagged(Kpi.stating("€ 2 mln winst"))
        .accepted(Kpi.stating("Raise conversion to 3%"))
        .accepted(Kpi.stating("Conversie verhogen naar 3%"))
        .accepted(Kpi.stating("Conversie onder 3%"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return isMissing(goal)
        ? goal.proposing(goal.finding(INFO, "missing", goal.text()))
        : Outcome.ok();
  }

  /** {@return whether a goal is a value beside a metric; a time makes it a value to reach} */
  static boolean isMissing(Stated goal) {
    boolean isBare = goal.reading().statedDirection().isEmpty()
        && goal.reading().baseline().isEmpty()
        && goal.reading().target().filter(target -> isBare(target, goal)).isPresent();
    return isBare && goal.hasMetric() && !goal.isMoved() && !goal.hasTime();
  }

  /** A bound says what should happen, and so do a zero, a count of things and a share of a group. */
  private static boolean isBare(GoalAmount target, Stated goal) {
    boolean isShareOfGroup =
        target.unit().equals(Optional.of(Unit.PERCENT)) && !goal.reading().isShareMetric();
    return target.kind() == GoalAmount.Kind.LEVEL
        && target.comparison() == Comparison.EXACTLY
        && target.value() != 0
        && !isShareOfGroup;
  }
}
