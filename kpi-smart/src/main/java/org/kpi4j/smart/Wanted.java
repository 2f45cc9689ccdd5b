package org.kpi4j.smart;

import java.util.Optional;
import java.util.OptionalDouble;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Target;
import org.kpi4j.reading.GoalAmount;

/** The value that a goal wants, from its fields or else from its words. */
record Wanted(Target.Kind kind, Comparison comparison, double amount, Movement movement) {

  static Optional<Wanted> of(Stated goal) {
    Optional<Wanted> field = goal.kpi().goal().flatMap(Wanted::ofField);
    return field.isPresent() ? field : goal.reading().target().map(t -> ofWords(goal, t));
  }

  private static Optional<Wanted> ofField(Goal goal) {
    return goal.target()
        .map(t -> new Wanted(
            t.kind(),
            t.comparison(),
            t.amount().value(),
            goal.movement().orElse(Movement.ACHIEVE)));
  }

  private static Wanted ofWords(Stated goal, GoalAmount target) {
    Target.Kind kind = switch (target.kind()) {
      case RELATIVE -> Target.Kind.RELATIVE;
      case LEVEL -> Target.Kind.LEVEL;
      case DELTA -> Target.Kind.DELTA;
      case COUNT -> Target.Kind.COUNT;
      case MULTIPLE -> Target.Kind.MULTIPLE;
    };
    Movement movement = goal.reading().direction().orElse(Movement.ACHIEVE);
    return new Wanted(kind, target.comparison(), target.value(), movement);
  }

  /** {@return the value to arrive at, from the value of now; empty for a count of things} */
  OptionalDouble level(double now) {
    double sign = movement == Movement.DECREASE ? -1 : 1;
    return switch (kind) {
      case LEVEL -> OptionalDouble.of(amount);
      case RELATIVE -> OptionalDouble.of(now + sign * Math.abs(now) * amount / 100);
      case DELTA -> OptionalDouble.of(now + sign * amount);
      case MULTIPLE -> OptionalDouble.of(now * amount);
      case COUNT -> OptionalDouble.empty();
    };
  }

  /** {@return whether a value satisfies a level that has a direction or a bound; false for any other goal} */
  boolean isMetBy(double now) {
    if (kind != Target.Kind.LEVEL) {
      return false;
    }
    return switch (movement) {
      case INCREASE -> now >= amount;
      case DECREASE -> now <= amount;
      default -> isWithinBound(now);
    };
  }

  private boolean isWithinBound(double now) {
    return switch (comparison) {
      case AT_LEAST -> now >= amount;
      case ABOVE -> now > amount;
      case AT_MOST -> now <= amount;
      case BELOW -> now < amount;
      default -> false;
    };
  }
}
