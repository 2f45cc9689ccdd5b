package org.kpi4j.text;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day of the calendar, whose year, or year and month, may be open (0). */
record DateTerm(int year, int month, int day) implements CalendarTerm {
  private static final int MONTHS_TO_TRY = 96;

  /** {@return whether such a day exists in some year} */
  static boolean exists(int year, int month, int day) {
    if (month == 0 && year == 0) {
      return day >= 1 && day <= 31;
    }
    return month >= 1
        && month <= 12
        && day >= 1
        && day
            <= (year == 0
                ? Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth());
  }

  /** {@return the day; null when no such day exists} */
  static @Nullable DateTerm ifExists(int year, int month, int day) {
    return exists(year, month, day) ? new DateTerm(year, month, day) : null;
  }

  @Override
  public String code() {
    return (year == 0 ? "XXXX" : padded(year, 4))
        + "-"
        + (month == 0 ? "XX" : padded(month, 2))
        + "-"
        + padded(day, 2);
  }

  @Override
  public boolean isYearOpen() {
    return year == 0;
  }

  @Override
  public boolean isRelative() {
    return false;
  }

  @Override
  public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
    if (year != 0) {
      return Optional.of(DateRange.of(LocalDate.of(year, month, day)));
    }
    YearMonth first = YearMonth.from(asOf);
    for (int i = 0; i <= MONTHS_TO_TRY; i++) {
      YearMonth candidate = first.plusMonths(i);
      if (fits(candidate) && !candidate.atDay(day).isBefore(asOf)) {
        return Optional.of(DateRange.of(candidate.atDay(day)));
      }
    }
    return Optional.empty();
  }

  private boolean fits(YearMonth candidate) {
    return (month == 0 || candidate.getMonthValue() == month) && candidate.isValidDay(day);
  }

  private static String padded(int number, int width) {
    return Strings.padStart(Integer.toString(number), width, '0');
  }
}
