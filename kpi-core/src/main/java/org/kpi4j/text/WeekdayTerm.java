package org.kpi4j.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week: the n-th one (from the end when negative) of a period, the one in the week that is {@code shift} weeks
 * away, or, without either, the next one.
 */
record WeekdayTerm(
    DayOfWeek day, int nth, int shift, @Nullable CalendarTerm period) implements CalendarTerm {
  /** The shift of a weekday that no week was named for. */
  static final int NEXT_ONE = Integer.MAX_VALUE;

  /** The shift of the last such day before the reference day. */
  static final int LAST_ONE = Integer.MIN_VALUE;

  @Override
  public String code() {
    String name = day.name().toLowerCase(Locale.ROOT);
    if (period != null) {
      return period.code() + "-" + name + nth;
    }
    return (shift == NEXT_ONE ? "" : shift == LAST_ONE ? "last-" : "week" + shift + "-") + name;
  }

  @Override
  public boolean isYearOpen() {
    return period != null && period.isYearOpen();
  }

  @Override
  public boolean isRelative() {
    return period == null || period.isRelative();
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    if (period != null) {
      return period.resolve(asOf, fiscalYearStart).flatMap(this::within);
    }
    return Optional.of(DateRange.of(fromReference(asOf)));
  }

  private LocalDate fromReference(LocalDate asOf) {
    if (shift == NEXT_ONE) {
      return asOf.with(TemporalAdjusters.next(day));
    }
    if (shift == LAST_ONE) {
      return asOf.with(TemporalAdjusters.previous(day));
    }
    return asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(shift)
        .with(TemporalAdjusters.nextOrSame(day));
  }

  private Optional<DateRange> within(DateRange range) {
    LocalDate found = nth > 0
        ? range.from().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L)
        : range.lastDay().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(nth + 1L);
    return found.isBefore(range.from()) || !found.isBefore(range.to())
        ? Optional.empty()
        : Optional.of(DateRange.of(found));
  }
}
