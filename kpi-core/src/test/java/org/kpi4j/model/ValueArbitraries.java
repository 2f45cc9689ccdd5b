package org.kpi4j.model;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated parts of definitions. */
public final class ValueArbitraries {
  private ValueArbitraries() {}

  /** {@return numbers of all sizes, all finite} */
  public static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-1000, 1000).map(Integer::doubleValue),
        Arbitraries.doubles(),
        Arbitraries.of(0.0, -0.0, 1e-300, Double.MIN_VALUE, Double.MAX_VALUE));
  }

  /** {@return units as texts write them} */
  public static Arbitrary<Unit> units() {
    Arbitrary<String> symbols = Arbitraries.of(
        "EUR", "USD", "money", "order", "user", "%", "pp", "h", "day", "kg", "points", "count");
    return symbols
        .list()
        .ofMaxSize(3)
        .flatMap(above -> symbols.list().ofMaxSize(2).map(below -> {
          Unit unit = Unit.FRACTION;
          for (String symbol : above) {
            unit = unit.times(Unit.parse(symbol));
          }
          for (String symbol : below) {
            unit = unit.per(Unit.parse(symbol));
          }
          return unit;
        }));
  }

  /** {@return numbers with their units} */
  public static Arbitrary<Quantity> quantities() {
    return Combinators.combine(numbers(), units()).as(Quantity::of);
  }

  /** {@return days, the first and last of the calendar included} */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay),
        Arbitraries.of(LocalDate.MIN, LocalDate.MAX));
  }

  /** {@return periods longer than nothing} */
  public static Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 24),
            Arbitraries.integers().between(1, 400))
        .as(Period::of);
  }

  /** {@return deadlines} */
  public static Arbitrary<Deadline> deadlines() {
    return Arbitraries.oneOf(days().map(Deadline::on), periods().map(Deadline::within));
  }

  /** {@return targets} */
  public static Arbitrary<Target> targets() {
    return Combinators.combine(
            Arbitraries.of(Target.Kind.class), Arbitraries.of(Comparison.class), quantities())
        .as(Target::new);
  }

  /** {@return goals with any of their parts missing} */
  public static Arbitrary<Goal> goals() {
    return Combinators.combine(
            Arbitraries.of(Movement.class).optional(),
            quantities().optional(),
            days().optional(),
            targets().optional(),
            deadlines().optional(),
            days().optional(),
            Combinators.combine(days(), quantities()).as(Milestone::new).list().ofMaxSize(3))
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

  /** {@return bands} */
  public static Arbitrary<Band> bands() {
    return Combinators.combine(
            Arbitraries.of(Band.Health.class),
            quantities().optional(),
            quantities().optional())
        .as((health, lower, upper) ->
            Band.builder().health(health).lower(lower).upper(upper).build());
  }

  /** {@return thresholds} */
  public static Arbitrary<Threshold> thresholds() {
    return Combinators.combine(
            quantities().optional(), quantities().optional(), bands().list().ofMaxSize(4))
        .as((lower, upper, bands) ->
            Threshold.builder().lower(lower).upper(upper).addAllBands(bands).build());
  }

  /** {@return goals and thresholds} */
  public static Arbitrary<Aim> aims() {
    return Arbitraries.oneOf(goals().map(goal -> goal), thresholds().map(threshold -> threshold));
  }
}
