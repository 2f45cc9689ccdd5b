package org.kpi4j.text;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.time.LocalDate;
import java.util.Locale;

/** The holidays and seasons that the library knows. */
@SuppressWarnings("ImmutableEnumChecker") // every kind of yearly day is a record
enum Holiday {
  NEW_YEAR(YearlyDay.on(1, 1)),
  EPIPHANY(YearlyDay.on(1, 6)),
  VALENTINES_DAY(YearlyDay.on(2, 14)),
  CARNIVAL(YearlyDay.fromEaster(-49)),
  GOOD_FRIDAY(YearlyDay.fromEaster(-2)),
  EASTER(YearlyDay.fromEaster(0)),
  EARTH_DAY(YearlyDay.on(4, 22)),
  KINGS_DAY(YearlyDay.on(4, 27)),
  LABOUR_DAY(YearlyDay.on(5, 1)),
  REMEMBRANCE_DAY(YearlyDay.on(5, 4)),
  LIBERATION_DAY(YearlyDay.on(5, 5)),
  MOTHERS_DAY(YearlyDay.nth(2, SUNDAY, 5)),
  ASCENSION(YearlyDay.fromEaster(39)),
  PENTECOST(YearlyDay.fromEaster(49)),
  MEMORIAL_DAY(YearlyDay.nth(-1, MONDAY, 5)),
  FATHERS_DAY(YearlyDay.nth(3, SUNDAY, 6)),
  INDEPENDENCE_DAY(YearlyDay.on(7, 4)),
  AMERICAN_LABOR_DAY(YearlyDay.nth(1, MONDAY, 9)),
  START_OF_TERM(YearlyDay.on(9, 1)),
  BUDGET_DAY(YearlyDay.nth(3, TUESDAY, 9)),
  ANIMAL_DAY(YearlyDay.on(10, 4)),
  HALLOWEEN(YearlyDay.on(10, 31)),
  SAINT_MARTIN(YearlyDay.on(11, 11)),
  THANKSGIVING(YearlyDay.nth(4, THURSDAY, 11)),
  BLACK_FRIDAY(YearlyDay.nth(4, THURSDAY, 11).plus(1)),
  CYBER_MONDAY(YearlyDay.nth(4, THURSDAY, 11).plus(4)),
  SAINT_NICHOLAS(YearlyDay.on(12, 5)),
  CHRISTMAS_EVE(YearlyDay.on(12, 24)),
  CHRISTMAS(YearlyDay.on(12, 25)),
  BOXING_DAY(YearlyDay.on(12, 26)),
  NEW_YEARS_EVE(YearlyDay.on(12, 31)),
  SPRING(YearlyDay.on(3, 1)),
  SUMMER(YearlyDay.on(6, 21)),
  AUTUMN(YearlyDay.on(9, 22)),
  WINTER(YearlyDay.on(12, 21));

  private final YearlyDay day;

  Holiday(YearlyDay day) {
    this.day = day;
  }

  /** {@return the name in codes, such as {@code new-year}} */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the day on which it falls or begins in a year} */
  LocalDate in(int year) {
    return day.in(year);
  }
}
