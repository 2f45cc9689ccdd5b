package org.kpi4j.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A holiday or season, in a year that may be open (0): then the next one, or the one before when {@code past}. */
record HolidayTerm(Holiday holiday, int year, boolean past) implements CalendarTerm {
  /** The holidays and seasons that the library knows. */
  enum Holiday {
    NEW_YEAR("new-year"),
    EASTER("easter"),
    KINGS_DAY("kings-day"),
    PENTECOST("pentecost"),
    CHRISTMAS("christmas"),
    NEW_YEARS_EVE("new-years-eve"),
    SPRING("spring"),
    SUMMER("summer"),
    AUTUMN("autumn"),
    WINTER("winter");

    private final String code;

    Holiday(String code) {
      this.code = code;
    }

    LocalDate in(int year) {
      return switch (this) {
        case NEW_YEAR -> LocalDate.of(year, 1, 1);
        case EASTER -> easter(year);
        case KINGS_DAY -> LocalDate.of(year, 4, 27);
        case PENTECOST -> easter(year).plusDays(49);
        case CHRISTMAS -> LocalDate.of(year, 12, 25);
        case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
        case SPRING -> LocalDate.of(year, 3, 1);
        case SUMMER -> LocalDate.of(year, 6, 21);
        case AUTUMN -> LocalDate.of(year, 9, 22);
        case WINTER -> LocalDate.of(year, 12, 21);
      };
    }

    /** Source: Jean Meeus, "Astronomical Algorithms", chapter 8: the date of Easter in the Gregorian calendar. */
    private static LocalDate easter(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int sum = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
      return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
  }

  @Override
  public String code() {
    return (past ? "last" : year == 0 ? "XXXX" : Integer.toString(year)) + "-" + holiday.code;
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
