package org.kpi4j.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** "Friday the 14th": such a day of this month or of the next one in which it falls on the weekday. */
record WeekdayDateTerm(DayOfWeek weekday, int day) implements CalendarTerm {
  private static final int MONTHS_TO_TRY = 120;

  @Override
  public String code() {
    return new DateTerm(0, 0, day).code();
  }

  @Override
  public boolean isYearOpen() {
    return true;
  }

  @Override
  public boolean isRelative() {
    return false;
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    for (int i = 0; i < MONTHS_TO_TRY; i++) {
      YearMonth month = YearMonth.from(asOf).plusMonths(i);
      if (month.isValidDay(day) && month.atDay(day).getDayOfWeek() == weekday) {
        return Optional.of(DateRange.of(month.atDay(day)));
      }
    }
    return Optional.empty();
  }
}
