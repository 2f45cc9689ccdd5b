package org.kpi4j.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** The time from one term to another. */
record RangeTerm(CalendarTerm from, CalendarTerm to, boolean inclusive) implements CalendarTerm {
  @Override
  public String code() {
    return from.code() + "/" + to.code();
  }

  @Override
  public Optional<CalendarTerm> first() {
    return Optional.of(from);
  }

  @Override
  public CalendarTerm last() {
    return to;
  }

  @Override
  public boolean isYearOpen() {
    return to.isYearOpen();
  }

  @Override
  public boolean isRelative() {
    return to.isRelative();
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    return from.isYearOpen() ? fromEnd(asOf, fiscalYearStart) : fromStart(asOf, fiscalYearStart);
  }

  private Optional<DateRange> fromStart(LocalDate asOf, Month fiscalYearStart) {
    Optional<DateRange> start = from.resolve(asOf, fiscalYearStart);
    Optional<DateRange> end =
        start.flatMap(range -> to.resolve(isOpenEnd() ? range.from() : asOf, fiscalYearStart));
    return start.flatMap(a -> end.map(b -> between(beginning(a), b)));
  }

  /** A start without a year lies in the year before the end. */
  private Optional<DateRange> fromEnd(LocalDate asOf, Month fiscalYearStart) {
    Optional<DateRange> end = to.resolve(asOf, fiscalYearStart);
    Optional<DateRange> start =
        end.flatMap(range -> from.resolve(range.from().minusYears(1).plusDays(1), fiscalYearStart));
    return start.flatMap(a -> end.map(b -> between(beginning(a), b)));
  }

  /** An end without a year, and a bare weekday, is the first one behind the start. */
  private boolean isOpenEnd() {
    return to.isYearOpen()
        || (to instanceof WeekdayTerm weekday
            && weekday.shift() == WeekdayTerm.NEXT_ONE
            && weekday.period() == null);
  }

  /** From the end of 2027 is from when 2027 ends. */
  private LocalDate beginning(DateRange start) {
    return from instanceof CycleTerm cycle && cycle.part() == CycleTerm.Part.END
        ? start.to()
        : start.from();
  }

  private DateRange between(LocalDate start, DateRange end) {
    LocalDate stop = inclusive ? end.to() : end.from();
    return new DateRange(start, stop.isBefore(start) ? start : stop);
  }
}
