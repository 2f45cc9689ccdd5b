package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;
import org.kpi4j.text.CalendarUnit;
import org.kpi4j.text.DateRange;
import org.kpi4j.text.Length;
import org.kpi4j.text.TimeFrame;

/** Fills a KPI with what a reading found. */
final class Drafting {
  /** Chosen by this library: what is longer, in any unit, is no period that anybody plans. */
  private static final double MOST = 1e6;

  private final GoalReading reading;
  private final LocalDate asOf;
  private final ImmutableList.Builder<String> open = ImmutableList.builder();

  Drafting(GoalReading reading, LocalDate asOf) {
    this.reading = reading;
    this.asOf = asOf;
  }

  GoalDraft draft() {
    Kpi.Builder kpi = base().language(reading.language()).aim(aim());
    optional("name", reading.metric())
        .ifPresent(m -> kpi.name(LocalizedText.of(reading.language(), m.text())));
    optional("owners", reading.owner()).ifPresent(owner -> kpi.owner(owner.text()));
    optional("lever", reading.lever()).ifPresent(lever -> kpi.lever(lever.text()));
    reading.reason().ifPresent(reason -> kpi.reason(reason.text()));
    reading.population().ifPresent(population -> kpi.population(population.text()));
    optional("reviewCadence", reading.frequency().flatMap(f -> period(f.every())))
        .ifPresent(kpi::reviewCadence);
    return new GoalDraft(kpi.build(), open.build());
  }

  private Kpi.Builder base() {
    return reading.wordCount() == 0
        ? Kpi.builder().id("unnamed")
        : Kpi.stating(reading.text()).toBuilder();
  }

  private <T> Optional<T> optional(String path, Optional<T> value) {
    if (value.isEmpty()) {
      open.add(path);
    }
    return value;
  }

  /** A bound without an end is a threshold; everything else is a goal. */
  private Aim aim() {
    Optional<Threshold> threshold =
        reading.deadline().isPresent() || reading.baseline().isPresent()
            ? Optional.empty()
            : threshold();
    return threshold.isPresent() ? threshold.get() : goal();
  }

  private Optional<Threshold> threshold() {
    return reading
        .target()
        .filter(t -> t.kind() == GoalAmount.Kind.LEVEL)
        .flatMap(target -> switch (target.comparison()) {
          case AT_LEAST, ABOVE -> Optional.of(Threshold.atLeast(target.quantity()));
          case AT_MOST, BELOW -> Optional.of(Threshold.atMost(target.quantity()));
          default -> Optional.empty();
        });
  }

  private Goal goal() {
    Goal.Builder goal = Goal.builder();
    optional("aim.movement", reading.direction()).ifPresent(goal::movement);
    optional("aim.target", reading.target()).ifPresent(t -> goal.target(target(t)));
    optional("aim.baseline", reading.baseline()).ifPresent(b -> goal.baseline(b.quantity()));
    optional("aim.deadline", reading.deadline().flatMap(this::deadline)).ifPresent(goal::deadline);
    reading.start().flatMap(this::days).ifPresent(days -> goal.start(days.from()));
    return goal.build();
  }

  private static Target target(GoalAmount amount) {
    Comparison comparison = amount.comparison();
    return new Target(Target.Kind.valueOf(amount.kind().name()), comparison, amount.quantity());
  }

  private Optional<Deadline> deadline(TimeFrame time) {
    Optional<Deadline> within = time instanceof TimeFrame.Duration duration
        ? period(duration.length()).map(Deadline::within)
        : Optional.empty();
    return within.isPresent() ? within : days(time).map(days -> Deadline.on(reading.lastDay(days)));
  }

  private Optional<DateRange> days(TimeFrame time) {
    return time.resolve(asOf, reading.fiscalYearStart());
  }

  /** A period counts whole days, weeks, months and years only. */
  private static Optional<Period> period(Length length) {
    Period period = Period.ZERO;
    for (Length.Part part : length.parts()) {
      double count = part.count() * part.unit().factor();
      if (count > MOST || !(isWhole(part.unit(), count) || isWholeMonths(part.unit(), count))) {
        return Optional.empty();
      }
      period = plus(period, count, part.unit().designator());
    }
    return period.isZero() ? Optional.empty() : Optional.of(period);
  }

  private static boolean isWhole(CalendarUnit unit, double count) {
    return count == Math.rint(count) && unit.isDateBased();
  }

  private static boolean isWholeMonths(CalendarUnit unit, double count) {
    return unit.designator().equals("Y") && count * 12 == Math.rint(count * 12);
  }

  private static Period plus(Period period, double count, String designator) {
    return switch (designator) {
      case "Y" ->
        count == Math.rint(count)
            ? period.plusYears((long) count)
            : period.plusMonths((long) (count * 12));
      case "M" -> period.plusMonths((long) count);
      case "W" -> period.plusDays(((long) count) * 7);
      default -> period.plusDays((long) count);
    };
  }
}
