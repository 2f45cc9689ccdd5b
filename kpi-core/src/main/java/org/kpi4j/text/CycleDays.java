package org.kpi4j.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The days of a {@link CycleTerm}, seen from a reference day. */
final class CycleDays {
  private static final int LAST_YEAR = 9000;

  private final CycleTerm term;
  private final LocalDate asOf;
  private final Month yearStart;

  private CycleDays(CycleTerm term, LocalDate asOf, Month yearStart) {
    this.term = term;
    this.asOf = asOf;
    this.yearStart = yearStart;
  }

  static Optional<DateRange> of(CycleTerm term, LocalDate asOf, Month yearStart) {
    CycleDays days = new CycleDays(term, asOf, yearStart);
    if (Math.abs(term.shift()) > LAST_YEAR || term.year() > LAST_YEAR) {
      return Optional.empty();
    }
    DateRange whole =
        term.index() == 0 && term.isRelative() ? days.aroundReference() : days.named();
    return Optional.of(days.part(whole));
  }

  private DateRange named() {
    if (term.isRelative()) {
      return inYear(currentYear() + term.shift());
    }
    if (term.year() != 0) {
      return inYear(term.year());
    }
    DateRange thisYear = inYear(currentYear());
    return thisYear.to().isAfter(asOf) ? thisYear : inYear(currentYear() + 1);
  }

  /** Fiscal years carry the calendar year in which they end. */
  private LocalDate firstDay(int year) {
    return LocalDate.of(yearStart == Month.JANUARY ? year : year - 1, yearStart, 1);
  }

  private int currentYear() {
    int year = asOf.getYear();
    return yearStart != Month.JANUARY && asOf.getMonthValue() >= yearStart.getValue()
        ? year + 1
        : year;
  }

  private DateRange inYear(int year) {
    LocalDate start = firstDay(year);
    return switch (term.unit()) {
      case MONTH -> months(LocalDate.of(year, Math.max(1, term.index()), 1), 1);
      case QUARTER -> months(start.plusMonths(3L * (term.index() - 1)), 3);
      case HALF -> months(start.plusMonths(6L * (term.index() - 1)), 6);
      case WEEK -> week(firstWeek(year).plusWeeks(term.index() - 1L));
      case DECADE -> months(start, 120);
      case CENTURY -> months(start, 1200);
      default -> months(start, 12);
    };
  }

  private static LocalDate firstWeek(int year) {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
        .with(DayOfWeek.MONDAY);
  }

  private DateRange aroundReference() {
    return switch (term.unit()) {
      case WEEK -> week(monday().plusWeeks(term.shift()));
      case WEEKEND -> weekend(monday().plusWeeks(term.shift()));
      case MONTH -> months(asOf.withDayOfMonth(1).plusMonths(term.shift()), 1);
      case QUARTER -> partOfYear(3);
      case HALF -> partOfYear(6);
      case YEAR -> months(firstDay(currentYear()).plusYears(term.shift()), 12);
      case DECADE ->
        months(LocalDate.of(asOf.getYear() / 10 * 10, 1, 1).plusYears(10L * term.shift()), 120);
      case CENTURY ->
        months(LocalDate.of(asOf.getYear() / 100 * 100, 1, 1).plusYears(100L * term.shift()), 1200);
      default -> DateRange.of(asOf.plusDays(term.shift()));
    };
  }

  private DateRange partOfYear(int length) {
    LocalDate start = firstDay(currentYear());
    LocalDate current = start;
    while (!current.plusMonths(length).isAfter(asOf)) {
      current = current.plusMonths(length);
    }
    return months(current.plusMonths((long) length * term.shift()), length);
  }

  private LocalDate monday() {
    return asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static DateRange week(LocalDate monday) {
    return new DateRange(monday, monday.plusWeeks(1));
  }

  private static DateRange weekend(LocalDate monday) {
    return new DateRange(monday.plusDays(5), monday.plusWeeks(1));
  }

  private static DateRange months(LocalDate start, int count) {
    return new DateRange(start, start.plusMonths(count));
  }

  /** The outer parts of a week have three days, of a month ten or fifteen, of a year a third, of last and next year a half; of other periods a third. */
  private DateRange part(DateRange whole) {
    return switch (term.part()) {
      case WHOLE -> whole;
      case BEGIN -> new DateRange(whole.from(), begin(whole));
      case MIDDLE ->
        new DateRange(middle(whole).minusDays(Math.max(1, days(whole) / 6)), middle(whole));
      case END -> new DateRange(end(whole), whole.to());
      case REST ->
        new DateRange(
            asOf.isBefore(whole.from()) || asOf.isAfter(whole.lastDay()) ? whole.from() : asOf,
            whole.to());
    };
  }

  private LocalDate begin(DateRange whole) {
    return switch (term.unit()) {
      case WEEK -> whole.from().plusDays(3);
      case MONTH -> whole.from().plusDays(10);
      case YEAR -> whole.from().plusMonths(isSeenFromNow() ? 6 : 4);
      default -> whole.from().plusDays(Math.max(1, days(whole) / 3));
    };
  }

  private boolean isSeenFromNow() {
    return term.isRelative() && term.shift() != 0;
  }

  private LocalDate middle(DateRange whole) {
    return term.unit() == CalendarUnit.MONTH
        ? whole.from().plusDays(20)
        : whole.from().plusDays(days(whole) / 2 + 1);
  }

  private LocalDate end(DateRange whole) {
    return switch (term.unit()) {
      case WEEK -> whole.to().minusDays(3);
      case MONTH -> whole.from().plusDays(15);
      case YEAR -> whole.to().minusMonths(isSeenFromNow() ? 6 : 4);
      default -> whole.to().minusDays(Math.max(1, days(whole) / 3));
    };
  }

  private static long days(DateRange whole) {
    return whole.to().toEpochDay() - whole.from().toEpochDay();
  }
}
