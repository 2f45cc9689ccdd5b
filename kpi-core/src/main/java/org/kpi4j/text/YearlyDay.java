package org.kpi4j.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How a day is found in every year. */
sealed interface YearlyDay {
  LocalDate in(int year);

  /** The same day of the same month. */
  record Fixed(int month, int day) implements YearlyDay {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /** The n-th such weekday of a month; the last one when {@code nth} is -1. */
  record Weekday(int nth, DayOfWeek day, int month) implements YearlyDay {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }
  }

  /** So many days after another day. */
  record Later(YearlyDay day, int days) implements YearlyDay {
    @Override
    public LocalDate in(int year) {
      return day.in(year).plusDays(days);
    }
  }

  /** So many days after Easter, or before it when negative. */
  record FromEaster(int days) implements YearlyDay {
    @Override
    public LocalDate in(int year) {
      return easter(year).plusDays(days);
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

  static YearlyDay on(int month, int day) {
    return new Fixed(month, day);
  }

  static YearlyDay nth(int nth, DayOfWeek day, int month) {
    return new Weekday(nth, day, month);
  }

  static YearlyDay fromEaster(int days) {
    return new FromEaster(days);
  }

  default YearlyDay plus(int days) {
    return new Later(this, days);
  }
}
