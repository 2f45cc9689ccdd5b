package org.kpi4j.definition;

import org.kpi4j.model.Goal;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;

/** Which way a goal in fields sends the value of its metric. */
final class Course {
  private Course() {}

  /** {@return 1 for up, -1 for down, 0 when the goal does not say} */
  static int of(Goal goal) {
    int stated = goal.movement().map(Course::sign).orElse(0);
    return stated != 0 || goal.movement().isPresent() ? stated : implied(goal);
  }

  /** {@return what the numbers of a goal alone say} */
  static int implied(Goal goal) {
    return goal.target().map(target -> implied(target, goal)).orElse(0);
  }

  private static int sign(Movement movement) {
    return switch (movement) {
      case INCREASE -> 1;
      case DECREASE -> -1;
      case MAINTAIN, ACHIEVE -> 0;
    };
  }

  private static int implied(Target target, Goal goal) {
    double amount = target.amount().value();
    return switch (target.kind()) {
      case LEVEL -> goal.baseline().map(from -> fromTo(from, target.amount())).orElse(0);
      case RELATIVE, DELTA -> (int) Math.signum(amount);
      case MULTIPLE -> Double.compare(amount, 1);
      case COUNT -> 0;
    };
  }

  private static int fromTo(Quantity from, Quantity to) {
    return Measures.areComparable(from, to) ? Measures.compare(to, from) : 0;
  }
}
