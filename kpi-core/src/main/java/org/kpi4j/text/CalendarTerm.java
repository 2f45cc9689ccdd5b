package org.kpi4j.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A day or period as the text names it, before it is tied to a reference day. */
public sealed interface CalendarTerm extends Serializable
    permits DateTerm,
        CycleTerm,
        OffsetTerm,
        WeekdayTerm,
        WeekdayDateTerm,
        WeekOfTerm,
        NthTerm,
        HolidayTerm,
        RangeTerm {

  /** {@return the term as a code, such as {@code 2027-06-30}, {@code XXXX-Q3} or {@code next-year}} */
  String code();

  /** {@return whether the text leaves the year open, so that the reference day decides} */
  boolean isYearOpen();

  /** {@return whether the term counts from the reference day, as "next quarter" does} */
  boolean isRelative();

  /**
   * {@return the days that are meant; empty when they lie beyond the calendar}
   *
   * @param asOf the reference day
   * @param fiscalYearStart the month in which the fiscal year starts
   */
  Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart);

  /**
   * {@return the period around the reference day: "this year"}
   *
   * @param unit how long the period is
   */
  static CalendarTerm current(CalendarUnit unit) {
    return CycleTerm.relative(unit, 0);
  }

  /** {@return where a stretch of time begins; empty for a day or period that has a name of its own} */
  default Optional<CalendarTerm> first() {
    return Optional.empty();
  }

  /** {@return where a stretch of time ends; the term itself when it has a name of its own} */
  default CalendarTerm last() {
    return this;
  }
}
