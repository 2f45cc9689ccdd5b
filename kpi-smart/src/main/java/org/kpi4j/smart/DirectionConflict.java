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
    return change(goal).filter(c -> contradicts(goal, c)).isPresent()
        ? INFO.finding("statement", "conflict")
            .with(goal.text())
            .at(baseline.orElseThrow().span().to(target.orElseThrow().span()))
        : Outcome.ok();
  }

  /** {@return by how much the goal's value changes, whatever its verb says; empty when it does not give both values} */
  static Optional<Double> change(Stated goal) {
    return goal.comparableTarget()
        .flatMap(
            target -> goal.reading().baseline().map(baseline -> target.value() - baseline.value()));
  }

  /** {@return whether the verb of a goal says the opposite of its numbers} */
  static boolean contradicts(Stated goal, double change) {
    return goal.reading()
        .statedDirection()
        .filter(movement -> (movement == Movement.INCREASE && change < 0)
            || (movement == Movement.DECREASE && change > 0))
        .isPresent();
  }
}
