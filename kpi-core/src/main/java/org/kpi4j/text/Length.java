package org.kpi4j.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time as it was counted: six months, two years and three days.
 *
 * @param parts what was counted, in the order of the text; not empty
 */
public record Length(ImmutableList<Part> parts) implements Serializable {
  private static final double DAYS_OF_A_YEAR = 365;
  private static final double MOST_DAYS = 9000 * DAYS_OF_A_YEAR;

  /**
   * A number of one unit.
   *
   * @param count how many; finite and not negative
   * @param unit of what
   */
  public record Part(double count, CalendarUnit unit) implements Serializable {
    /**
     * Refuses a count that is negative or not finite.
     *
     * @param count how many
     * @param unit of what
     */
    public Part {
      checkArgument(
          count >= 0 && count < Double.POSITIVE_INFINITY, "count must be finite: %s", count);
    }
  }

  /**
   * Refuses an empty list.
   *
   * @param parts what was counted; not empty
   */
  public Length {
    checkArgument(!parts.isEmpty(), "length must have a part");
  }

  /**
   * {@return the length of this many units}
   *
   * @param count how many; finite and not negative
   * @param unit of what
   */
  public static Length of(double count, CalendarUnit unit) {
    return new Length(ImmutableList.of(new Part(count, unit)));
  }

  /** {@return the length in ISO 8601, such as {@code P6M} or {@code PT4H}; fractions of a year are months} */
  public String code() {
    return LengthCode.of(this);
  }

  /** {@return the length in ISO 8601 in the units of the text: {@code P0.5Y} for "half a year"} */
  public String codeAsCounted() {
    return LengthCode.asCounted(this);
  }

  /** {@return the number of days, with months of 30.4 and years of 365 days} */
  public double days() {
    double days = 0;
    for (Part part : parts) {
      days += part.count() * daysOf(part.unit());
    }
    return days;
  }

  /** {@return whether it is counted in days or longer units} */
  public boolean isDateBased() {
    return parts.get(0).unit().isDateBased();
  }

  /**
   * {@return the day that is this length after the given one; empty beyond the calendar}
   *
   * @param day the day to count from
   */
  public Optional<LocalDate> after(LocalDate day) {
    return shifted(day, 1);
  }

  /**
   * {@return the day that is this length before the given one; empty beyond the calendar}
   *
   * @param day the day to count from
   */
  public Optional<LocalDate> before(LocalDate day) {
    return shifted(day, -1);
  }

  private Optional<LocalDate> shifted(LocalDate day, int sign) {
    if (days() > MOST_DAYS) {
      return Optional.empty();
    }
    LocalDate result = day;
    for (Part part : parts) {
      result = plus(result, sign * part.count() * part.unit().factor(), part.unit());
    }
    return Optional.of(result);
  }

  private static LocalDate plus(LocalDate day, double count, CalendarUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day.plusDays((long) (count * daysOf(unit)));
      case DAY, WORKING_DAY, WEEKEND -> day.plusDays(Math.round(count));
      case WEEK -> day.plusDays(Math.round(count * 7));
      case MONTH, QUARTER, HALF -> plusMonths(day, count);
      case YEAR, DECADE, CENTURY -> plusMonths(day, count * 12);
    };
  }

  private static LocalDate plusMonths(LocalDate day, double months) {
    long whole = (long) months;
    return day.plusMonths(whole).plusDays(Math.round((months - whole) * DAYS_OF_A_YEAR / 12));
  }

  private static double daysOf(CalendarUnit unit) {
    return switch (unit) {
      case SECOND -> 1 / 86400.0;
      case MINUTE -> 1 / 1440.0;
      case HOUR -> 1 / 24.0;
      case DAY, WORKING_DAY, WEEKEND -> 1;
      case WEEK -> 7;
      case MONTH, QUARTER, HALF -> unit.factor() * DAYS_OF_A_YEAR / 12;
      case YEAR, DECADE, CENTURY -> unit.factor() * DAYS_OF_A_YEAR;
    };
  }
}
