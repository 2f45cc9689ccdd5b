package org.kpi4j.nsm.rule;

import java.time.LocalDate;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

/** A goal with everything that a key result needs, for examples. */
final class CompleteGoal {
  static final Goal FROM_TWO_TO_THREE = Goal.builder()
      .baseline(lessons(2))
      .target(Target.level(lessons(3)))
      .deadline(Deadline.on(LocalDate.of(2027, 6, 30)))
      .build();

  private CompleteGoal() {}

  private static Quantity lessons(double count) {
    return Quantity.of(count, Unit.countOf("lessons"));
  }
}
