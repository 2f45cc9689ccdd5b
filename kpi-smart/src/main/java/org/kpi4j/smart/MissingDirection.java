package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.text.Span;

/** Flags a metric with a number that does not say what should happen. */
final class MissingDirection implements StatementRule {
  /** A full stop. */
  private static final int END = 1;

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
        .flagged(Kpi.stating("60 kraampjes"))
        .accepted(Kpi.stating("60 new members"))
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

  /** A bound says what should happen, and so do a zero, a count of things in a sentence and a share of a group. */
  private static boolean isBare(GoalAmount target, Stated goal) {
    boolean isShareOfGroup =
        target.unit().equals(Optional.of(Unit.PERCENT)) && !goal.reading().isShareMetric();
    return (target.kind() == GoalAmount.Kind.LEVEL || isAllThatIsSaid(target, goal))
        && target.comparison() == Comparison.EXACTLY
        && target.value() != 0
        && !isShareOfGroup;
  }

  /** "40 stands" says nothing but how many; "12 new members" are to be won. */
  private static boolean isAllThatIsSaid(GoalAmount target, Stated goal) {
    return target.kind() == GoalAmount.Kind.COUNT
        && goal.reading()
            .metric()
            .filter(things -> isWhole(target.span().to(things.span()), goal))
            .filter(things -> !MetricReader.standard().read(things.text()).has(Trait.NEW))
            .isPresent();
  }

  private static boolean isWhole(Span said, Stated goal) {
    return said.in(goal.text()).length() + END >= goal.text().strip().length();
  }
}
