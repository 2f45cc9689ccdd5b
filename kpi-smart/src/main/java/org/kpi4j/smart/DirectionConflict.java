package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a verb that says the opposite of the numbers. */
final class DirectionConflict implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/direction-conflict", Severity.ERROR)
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
        .flagged(Kpi.stating("Reduce NPS from 20 to 40 by 1 May 2027"))
        .flagged(Kpi.stating("Verlaag de NPS van 20 naar 40 voor 1 mei 2027"))
        .accepted(Kpi.stating("Raise NPS from 20 to 40 by 1 May 2027"))
        .accepted(Kpi.stating("Verhoog de NPS van 20 naar 40 voor 1 mei 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    Optional<GoalAmount> baseline = goal.reading().baseline();
    Optional<GoalAmount> target = goal.comparableTarget();
    if (baseline.isEmpty() || target.isEmpty()) {
      return Outcome.ok();
    }
    double change = target.get().value() - baseline.get().value();
    return contradicts(goal.reading().statedDirection(), change)
        ? INFO.finding("statement", "conflict")
            .with(goal.text())
            .at(baseline.get().span().to(target.get().span()))
        : Outcome.ok();
  }

  private static boolean contradicts(Optional<Movement> stated, double change) {
    return stated
        .filter(movement -> (movement == Movement.INCREASE && change < 0)
            || (movement == Movement.DECREASE && change > 0))
        .isPresent();
  }
}
