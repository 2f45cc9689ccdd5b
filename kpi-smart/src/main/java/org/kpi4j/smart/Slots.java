package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.GoalAmount;

/** The parts of a goal in the words of its author, with gaps where it says nothing. */
record Slots(
    String metric,
    Movement movement,
    Optional<String> baseline,
    Optional<Aimed> target,
    String time,
    String lever) {

  /** A target in the words of its author. */
  record Aimed(String words, GoalAmount.Kind kind, Comparison comparison) {}

  static final String GAP = "__";

  /** {@return whether the change is given as a difference, so that the present value need not be known} */
  boolean isChange() {
    return baseline.isEmpty()
        && target
            .filter(t -> t.kind() == GoalAmount.Kind.RELATIVE || t.kind() == GoalAmount.Kind.DELTA)
            .isPresent();
  }

  /** {@return whether a value is to be reached from wherever the metric is now} */
  boolean isLevel() {
    return baseline.isEmpty()
        && target.filter(t -> t.kind() == GoalAmount.Kind.LEVEL).isPresent();
  }

  String from() {
    return baseline.orElse(GAP);
  }

  String to() {
    return target.map(Aimed::words).orElse(GAP);
  }
}
