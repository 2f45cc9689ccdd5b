package org.kpi4j.text;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The holidays and seasons that the library knows. */
enum Holiday {
  NEW_YEAR,
  EPIPHANY,
  VALENTINES_DAY,
  CARNIVAL,
  GOOD_FRIDAY,
  EASTER,
  EARTH_DAY,
  KINGS_DAY,
  LABOUR_DAY,
  REMEMBRANCE_DAY,
  LIBERATION_DAY,
  MOTHERS_DAY,
  ASCENSION,
  PENTECOST,
  MEMORIAL_DAY,
  FATHERS_DAY,
  INDEPENDENCE_DAY,
  AMERICAN_LABOR_DAY,
  START_OF_TERM,
  BUDGET_DAY,
  ANIMAL_DAY,
  HALLOWEEN,
  SAINT_MARTIN,
  THANKSGIVING,
  BLACK_FRIDAY,
  CYBER_MONDAY,
  SAINT_NICHOLAS,
  CHRISTMAS_EVE,
  CHRISTMAS,
  BOXING_DAY,
  NEW_YEARS_EVE,
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER;

  /** {@return the name in codes, such as {@code new-year}} */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the day on which it falls or begins in a year} */
  LocalDate in(int year) {
    return switch (this) {
      case NEW_YEAR -> LocalDate.of(year, 1, 1);
      case EPIPHANY -> LocalDate.of(year, 1, 6);
      case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
      case CARNIVAL -> easter(year).minusDays(49);
      case GOOD_FRIDAY -> easter(year).minusDays(2);
      case EASTER -> easter(year);
      case EARTH_DAY -> LocalDate.of(year, 4, 22);
      case KINGS_DAY -> LocalDate.of(year, 4, 27);
      case LABOUR_DAY -> LocalDate.of(year, 5, 1);
      case REMEMBRANCE_DAY -> LocalDate.of(year, 5, 4);
      case LIBERATION_DAY -> LocalDate.of(year, 5, 5);
      case MOTHERS_DAY -> nth(year, 5, 2, SUNDAY);
      case ASCENSION -> easter(year).plusDays(39);
      case PENTECOST -> easter(year).plusDays(49);
      case MEMORIAL_DAY -> nth(year, 5, -1, MONDAY);
      case FATHERS_DAY -> nth(year, 6, 3, SUNDAY);
      case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
      case AMERICAN_LABOR_DAY -> nth(year, 9, 1, MONDAY);
      default -> late(year);
    };
  }

  private LocalDate late(int year) {
    return switch (this) {
      case START_OF_TERM -> LocalDate.of(year, 9, 1);
      case BUDGET_DAY -> nth(year, 9, 3, TUESDAY);
      case ANIMAL_DAY -> LocalDate.of(year, 10, 4);
      case HALLOWEEN -> LocalDate.of(year, 10, 31);
      case SAINT_MARTIN -> LocalDate.of(year, 11, 11);
      case THANKSGIVING -> nth(year, 11, 4, THURSDAY);
      case BLACK_FRIDAY -> nth(year, 11, 4, THURSDAY).plusDays(1);
      case CYBER_MONDAY -> nth(year, 11, 4, THURSDAY).plusDays(4);
      case SAINT_NICHOLAS -> LocalDate.of(year, 12, 5);
      case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
      case BOXING_DAY -> LocalDate.of(year, 12, 26);
      case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
      case SPRING -> LocalDate.of(year, 3, 1);
      case SUMMER -> LocalDate.of(year, 6, 21);
      case AUTUMN -> LocalDate.of(year, 9, 22);
      case WINTER -> LocalDate.of(year, 12, 21);
      default -> LocalDate.of(year, 12, 25);
    };
  }

  private static LocalDate nth(int year, int month, int nth, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
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
