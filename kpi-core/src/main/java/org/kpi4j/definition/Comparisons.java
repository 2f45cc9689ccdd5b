package org.kpi4j.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.text.Span;

/** Compares what a goal's fields say with what its statement says, part by part. */
record Comparisons(RuleInfo rule, Goal goal, GoalReading reading, Context context) {
  List<Finding> clashes() {
    return Stream.of(movement(), target(), baseline(), deadline())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> movement() {
    Optional<Movement> field = goal.movement().filter(Comparisons::isCourse);
    return reading
        .statedDirection()
        .filter(Comparisons::isCourse)
        .filter(stated -> field.isPresent() && stated != field.get())
        .map(stated ->
            rule.finding("aim.movement", stated == Movement.INCREASE ? "rises" : "falls"));
  }

  private static boolean isCourse(Movement movement) {
    return movement == Movement.INCREASE || movement == Movement.DECREASE;
  }

  private Optional<Finding> target() {
    return reading
        .target()
        .filter(said -> goal.target()
            .filter(field -> said.kind().name().equals(field.kind().name()))
            .filter(field -> differs(said, field.amount()))
            .isPresent())
        .map(
            said -> clash("aim.target", said.span(), goal.target().orElseThrow().amount()));
  }

  private Optional<Finding> baseline() {
    return reading
        .baseline()
        .filter(said -> goal.baseline().filter(field -> differs(said, field)).isPresent())
        .map(said -> clash("aim.baseline", said.span(), goal.baseline().orElseThrow()));
  }

  /** An amount without a unit is taken to be in the unit of the field; a range allows all that lies in it. */
  private static boolean differs(GoalAmount said, Quantity field) {
    Unit unit = said.unit().orElse(field.unit());
    Quantity least = Quantity.of(said.value(), unit);
    Quantity most = Quantity.of(said.max().orElse(said.value()), unit);
    return Measures.areComparable(least, field)
        && (Measures.compare(field, least) < 0 || Measures.compare(field, most) > 0);
  }

  private Optional<Finding> deadline() {
    if (goal.deadline().isEmpty()) {
      return Optional.empty();
    }
    return reading
        .deadline()
        .filter(said -> new Days(context).differ(said, goal.deadline().get(), goal.start()))
        .map(said -> clash("aim.deadline", said.span(), goal.deadline().get()));
  }

  private Finding clash(String attribute, Span span, Object field) {
    return rule.finding(attribute, "differs")
        .with(span.in(reading.text()), shown(field))
        .at(span);
  }

  private static Object shown(Object field) {
    return field instanceof Deadline.On on ? on.date() : field;
  }
}
