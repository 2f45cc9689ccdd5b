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
    Optional<DateRange> start = from.resolve(asOf, fiscalYearStart);
    Optional<DateRange> end =
        start.flatMap(range -> to.resolve(to.isYearOpen() ? range.from() : asOf, fiscalYearStart));
    return start.flatMap(
        from -> end.map(to -> between(from.from(), inclusive ? to.to() : to.from())));
  }

  private static DateRange between(LocalDate from, LocalDate to) {
    return new DateRange(from, to.isBefore(from) ? from : to);
  }
}
