package org.kpi4j.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A holiday or season, in a year that may be open (0): then the next one, or the one before when {@code past}. */
record HolidayTerm(Holiday holiday, int year, boolean past) implements CalendarTerm {
  @Override
  public String code() {
    return (past ? "last" : year == 0 ? "XXXX" : Integer.toString(year)) + "-" + holiday.code();
  }

  @Override
  public boolean isYearOpen() {
    return year == 0 && !past;
  }

  @Override
  public boolean isRelative() {
    return past;
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    if (year != 0) {
      return Optional.of(DateRange.of(holiday.in(year)));
    }
    LocalDate thisYear = holiday.in(asOf.getYear());
    LocalDate nearest = past
        ? thisYear.isBefore(asOf) ? thisYear : holiday.in(asOf.getYear() - 1)
        : thisYear.isBefore(asOf) ? holiday.in(asOf.getYear() + 1) : thisYear;
    return Optional.of(DateRange.of(nearest));
  }
}
