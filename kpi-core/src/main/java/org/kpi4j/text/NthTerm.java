package org.kpi4j.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * So many days, weeks, weekends or months of a period, from the n-th one, or the last ones when {@code nth} is negative. A
 * week belongs to the period in which its Thursday lies.
 */
record NthTerm(CalendarUnit unit, int nth, int count, CycleTerm period) implements CalendarTerm {
  @Override
  public String code() {
    String place = (nth < 0 ? "last-" : "") + (count > 1 ? count + "-" : "");
    return period.code() + "-" + place + unit.name().charAt(0) + (nth < 0 ? "" : nth);
  }

  @Override
  public boolean isYearOpen() {
    return period.isYearOpen();
  }

  @Override
  public boolean isRelative() {
    return period.isRelative();
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    return period.resolve(asOf, fiscalYearStart).map(this::within);
  }

  private DateRange within(DateRange range) {
    return switch (unit) {
      case WEEK -> weeks(anchored(range, DayOfWeek.THURSDAY).minusDays(3));
      case WEEKEND -> {
        LocalDate saturday = anchored(range, DayOfWeek.SATURDAY);
        yield new DateRange(saturday, saturday.plusWeeks(count - 1L).plusDays(2));
      }
      case MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY -> months(range);
      default -> days(range);
    };
  }

  private LocalDate anchored(DateRange range, DayOfWeek day) {
    return nth > 0
        ? range.from().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L)
        : range.lastDay().with(TemporalAdjusters.previousOrSame(day)).minusWeeks(count - 1L);
  }

  private DateRange weeks(LocalDate monday) {
    return new DateRange(monday, monday.plusWeeks(count));
  }

  private DateRange months(DateRange range) {
    long length = (long) unit.factor() * (unit.compareTo(CalendarUnit.YEAR) >= 0 ? 12 : 1);
    LocalDate from = nth > 0
        ? range.from().plusMonths((nth - 1) * length)
        : range.to().minusMonths(count * length);
    return new DateRange(from, from.plusMonths(count * length));
  }

  private DateRange days(DateRange range) {
    LocalDate from = nth > 0 ? range.from().plusDays(nth - 1L) : range.to().minusDays(count);
    return new DateRange(from, from.plusDays(count));
  }
}
