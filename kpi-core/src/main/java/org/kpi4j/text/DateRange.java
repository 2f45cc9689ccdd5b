package org.kpi4j.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from the first day
 * @param to the day after the last one; not before {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) implements Serializable {

  /**
   * Refuses a range that ends before it begins.
   *
   * @param from the first day
   * @param to the day after the last one
   */
  public DateRange {
    checkArgument(!to.isBefore(from), "range must not end before it begins: %s..%s", from, to);
  }

  /**
   * {@return the range of one day}
   *
   * @param day the day
   */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day.plusDays(1));
  }

  /** {@return the last day of the range; the first one when the range is empty} */
  public LocalDate lastDay() {
    return to.isAfter(from) ? to.minusDays(1) : from;
  }
}
