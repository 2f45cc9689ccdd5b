package org.kpi4j.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** The time from one term to another. */
record RangeTerm(CalendarTerm first, CalendarTerm last, boolean inclusive) implements CalendarTerm {
  @Override
  public String code() {
    return first.code() + "/" + last.code();
  }

  @Override
  public boolean isYearOpen() {
    return last.isYearOpen();
  }

  @Override
  public boolean isRelative() {
    return last.isRelative();
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    Optional<DateRange> start = first.resolve(asOf, fiscalYearStart);
    Optional<DateRange> end = start.flatMap(
        range -> last.resolve(last.isYearOpen() ? range.from() : asOf, fiscalYearStart));
    return start.flatMap(
        from -> end.map(to -> between(from.from(), inclusive ? to.to() : to.from())));
  }

  private static DateRange between(LocalDate from, LocalDate to) {
    return new DateRange(from, to.isBefore(from) ? from : to);
  }
}
