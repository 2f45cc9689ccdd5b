package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/** When a goal must be met. */
public sealed interface Deadline extends Serializable {
  /**
   * A day on the calendar.
   *
   * @param date the last day on which the goal can be met
   */
  record On(LocalDate date) implements Deadline {
    @Override
    public LocalDate resolve(LocalDate start) {
      return date;
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * A time span that begins when the goal is set.
   *
   * @param period the span; longer than nothing
   */
  record Within(Period period) implements Deadline {
    /**
     * Checks the parts.
     *
     * @param period the span; longer than nothing
     */
    public Within {
      checkArgument(
          !period.isZero() && !period.isNegative(),
          "period must be longer than nothing: %s",
          period);
    }

    @Override
    public LocalDate resolve(LocalDate start) {
      try {
        return start.plus(period);
      } catch (DateTimeException | ArithmeticException e) {
        return LocalDate.MAX;
      }
    }

    @Override
    public String toString() {
      return period.toString();
    }
  }

  /**
   * {@return the deadline on this day}
   *
   * @param date the last day on which the goal can be met
   */
  static Deadline on(LocalDate date) {
    return new On(date);
  }

  /**
   * {@return the deadline that lies this far after the start}
   *
   * @param period the span; longer than nothing
   */
  static Deadline within(Period period) {
    return new Within(period);
  }

  /**
   * {@return the deadline that this text writes, as {@code toString} writes it}
   *
   * @param text an ISO date such as {@code 2027-06-30} or an ISO period such as {@code P6M}
   * @throws IllegalArgumentException if the text is neither
   */
  static Deadline parse(String text) {
    try {
      return text.startsWith("P") ? within(Period.parse(text)) : on(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "deadline must be a date such as 2027-06-30 or a period such as P6M: '"
              + Require.shown(text) + "'",
          e);
    }
  }

  /**
   * {@return the last day on which the goal can be met; the last one of the calendar when it would lie beyond}
   *
   * @param start the day on which the goal was set; a date on the calendar does not need it
   */
  LocalDate resolve(LocalDate start);
}
