package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a change in per cent of something that is itself a percentage, and a value in percentage points. */
final class PercentOrPoints implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/percent-or-points", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Raise the conversion rate by 2% in 2027"))
        .flagged(Kpi.stating("Het conversiepercentage met 2% verhogen in 2027"))
        .flagged(Kpi.stating("Raise the margin to 22 percentage points in 2027"))
        .flagged(Kpi.stating("De marge naar 22 procentpunten tillen in 2027"))
        .accepted(Kpi.stating("Raise the margin from 20% to 22% in 2027"))
        .accepted(Kpi.stating("Cut the absence rate by a third in 2027"))
        .accepted(Kpi.stating("Het uitvalpercentage met een kwart verlagen in 2027"))
        .accepted(Kpi.stating("Raise the conversion rate by 2 percentage points in 2027"))
        .accepted(Kpi.stating("Het conversiepercentage met 2 procentpunt verhogen in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    Optional<GoalAmount> level = goal.reading().target().filter(target -> isInPoints(goal, target));
    if (level.isPresent()) {
      return goal.quoting(INFO, "level", level.map(GoalAmount::span));
    }
    if (!goal.reading().isShareMetric() || goal.hasBaseline()) {
      return Outcome.ok();
    }
    return goal.quoting(
        INFO,
        "ambiguous",
        goal.reading()
            .target()
            .filter(target -> target.kind() == GoalAmount.Kind.RELATIVE && !isPart(goal, target))
            .map(target -> target.span()));
  }

  /** "By a third" says of what: of the value itself. */
  private static boolean isPart(Stated goal, GoalAmount target) {
    return goal.reading().amounts().stream()
        .anyMatch(amount -> amount.isFraction() && amount.span().equals(target.span()));
  }

  private static boolean isInPoints(Stated goal, GoalAmount target) {
    boolean value = target.kind() == GoalAmount.Kind.LEVEL
        || goal.reading().direction().equals(Optional.of(Movement.MAINTAIN));
    return value && target.unit().equals(Optional.of(Unit.PERCENTAGE_POINT));
  }
}
