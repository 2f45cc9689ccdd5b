package org.kpi4j.testing.jqwik;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kpi4j.model.Band;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/**
 * The parts of loose definitions.
 *
 * @param of what they are made of
 */
record LooseValues(Ingredients of) {
  Arbitrary<Unit> units() {
    Arbitrary<String> symbols = Arbitraries.of(
        "EUR", "USD", "money", "order", "user", "%", "pp", "h", "day", "kg", "points", "count");
    return Combinators.combine(symbols.list().ofMaxSize(3), symbols.list().ofMaxSize(2))
        .as((above, below) -> {
          Unit unit = Unit.FRACTION;
          for (String symbol : above) {
            unit = unit.times(Unit.parse(symbol));
          }
          for (String symbol : below) {
            unit = unit.per(Unit.parse(symbol));
          }
          return unit;
        });
  }

  Arbitrary<Quantity> quantities() {
    return Combinators.combine(of.numbers(), units()).as(Quantity::of);
  }

  Arbitrary<Deadline> deadlines() {
    return Arbitraries.oneOf(of.days().map(Deadline::on), of.periods().map(Deadline::within));
  }

  Arbitrary<Target> targets() {
    return Combinators.combine(
            Arbitraries.of(Target.Kind.class), Arbitraries.of(Comparison.class), quantities())
        .as(Target::new);
  }

  Arbitrary<Goal> goals() {
    return Combinators.combine(
            Arbitraries.of(Movement.class).optional(),
            quantities().optional(),
            of.days().optional(),
            targets().optional(),
            deadlines().optional(),
            of.days().optional(),
            Combinators.combine(of.days(), quantities())
                .as(Milestone::new)
                .list()
                .ofMaxSize(3))
        .as((movement, baseline, on, target, deadline, start, milestones) -> Goal.builder()
            .movement(movement)
            .baseline(baseline)
            .baselineOn(on)
            .target(target)
            .deadline(deadline)
            .start(start)
            .addAllMilestones(milestones)
            .build());
  }

  Arbitrary<Threshold> thresholds() {
    return Combinators.combine(
            quantities().optional(), quantities().optional(), bands().list().ofMaxSize(4))
        .as((lower, upper, bands) ->
            Threshold.builder().lower(lower).upper(upper).addAllBands(bands).build());
  }

  /** {@return values of single days, in their order} */
  Arbitrary<List<Observation>> observations() {
    return Combinators.combine(of.days().set().ofMaxSize(3), of.numbers())
        .as((days, value) ->
            days.stream().sorted().map(day -> observed(day, value)).toList());
  }

  /** The last day of the calendar has none after it. */
  private static Observation observed(LocalDate day, double value) {
    return day.equals(LocalDate.MAX)
        ? new Observation(day.minusDays(1), day, value)
        : new Observation(day, day.plusDays(1), value);
  }

  private Arbitrary<Band> bands() {
    return Combinators.combine(
            Arbitraries.of(Band.Health.class),
            quantities().optional(),
            quantities().optional())
        .as((health, lower, upper) ->
            Band.builder().health(health).lower(lower).upper(upper).build());
  }
}
