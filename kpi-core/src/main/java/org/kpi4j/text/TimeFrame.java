package org.kpi4j.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A time that a text speaks of, with the place where it does. */
public sealed interface TimeFrame extends Serializable {

  /** {@return where the time stands in the text} */
  Span span();

  /**
   * {@return the time as a code: {@code P6M}, {@code 2027-06-30}, {@code XXXX-12}, {@code 2027-Q3}, {@code next-year} or,
   *     for recurring times, {@code P1W} and {@code 2/P1Y}}
   */
  String code();

  /** {@return whether the text leaves the year open, as "Q3" does} */
  boolean isYearOpen();

  /** {@return whether the time counts from the reference day, as "next quarter" and "within six months" do} */
  boolean isRelative();

  /**
   * {@return the days that are meant; empty for a recurring time and beyond the calendar}
   *
   * @param asOf the reference day
   * @param fiscalYearStart the month in which the fiscal year starts
   */
  Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart);

  /**
   * A length of time, such as "six months".
   *
   * @param span where it stands in the text
   * @param length how long
   * @param anchor from which day the text counts it
   */
  record Duration(Span span, Length length, Anchor anchor) implements TimeFrame {
    /** From which day a length of time is counted. */
    public enum Anchor {
      /** The text does not count it from anywhere: "a year". */
      NONE,
      /** From the reference day: "within a year". */
      TODAY,
      /** From the day after: "the next year of use". */
      TOMORROW
    }

    /** {@return whether the text counts it from the reference day, as "within" and "the next" do} */
    public boolean fromNow() {
      return anchor != Anchor.NONE;
    }

    @Override
    public String code() {
      return length.code();
    }

    @Override
    public boolean isYearOpen() {
      return false;
    }

    @Override
    public boolean isRelative() {
      return true;
    }

    @Override
    public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
      LocalDate from = anchor == Anchor.TOMORROW ? asOf.plusDays(1) : asOf;
      return length.after(from).map(end -> new DateRange(from, end));
    }
  }

  /**
   * One day, such as "30 June" or "tomorrow".
   *
   * @param span where it stands in the text
   * @param term how the text names it
   */
  record Day(Span span, CalendarTerm term) implements TimeFrame {
    @Override
    public String code() {
      return term.code();
    }

    @Override
    public boolean isYearOpen() {
      return term.isYearOpen();
    }

    @Override
    public boolean isRelative() {
      return term.isRelative();
    }

    @Override
    public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
      return term.resolve(asOf, fiscalYearStart);
    }
  }

  /**
   * A period of the calendar, such as "Q3 2027" or "next year".
   *
   * @param span where it stands in the text
   * @param term how the text names it
   */
  record Period(Span span, CalendarTerm term) implements TimeFrame {
    @Override
    public String code() {
      return term.code();
    }

    @Override
    public boolean isYearOpen() {
      return term.isYearOpen();
    }

    @Override
    public boolean isRelative() {
      return term.isRelative();
    }

    @Override
    public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
      return term.resolve(asOf, fiscalYearStart);
    }
  }

  /**
   * A time that comes back, such as "every week" or "twice a year".
   *
   * @param span where it stands in the text
   * @param times how often in each stretch; at least 1
   * @param every the stretch after which it comes back
   */
  record Recurrence(Span span, int times, Length every) implements TimeFrame {
    /**
     * Refuses a time that never comes.
     *
     * @param span where it stands in the text
     * @param times how often; at least 1
     * @param every the stretch after which it comes back
     */
    public Recurrence {
      checkArgument(times >= 1, "times must be at least 1: %s", times);
    }

    @Override
    public String code() {
      return times == 1 ? every.code() : times + "/" + every.code();
    }

    @Override
    public boolean isYearOpen() {
      return false;
    }

    @Override
    public boolean isRelative() {
      return false;
    }

    @Override
    public Optional<DateRange> resolve(LocalDate asOf, Month fiscalYearStart) {
      return Optional.empty();
    }
  }
}
