package org.kpi4j.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The week that a day lies in: "the week of 6 October". */
record WeekOfTerm(CalendarTerm day) implements CalendarTerm {
  @Override
  public String code() {
    return day.code();
  }

  @Override
  public boolean isYearOpen() {
    return day.isYearOpen();
  }

  @Override
  public boolean isRelative() {
    return day.isRelative();
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    return day.resolve(asOf, fiscalYearStart)
        .map(range -> range.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .map(monday -> new DateRange(monday, monday.plusWeeks(1)));
  }
}
