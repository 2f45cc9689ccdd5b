package org.kpi4j.definition;

import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Deadline;
import org.kpi4j.rule.Context;
import org.kpi4j.text.DateRange;
import org.kpi4j.text.TimeFrame;

/** Compares a deadline in words with one in a field. */
final class Days {
  /** "Before 1 July" may mean 30 June, and "within six months" may count the first day or not. */
  private static final int TOLERANCE = 1;

  private final Context context;

  Days(Context context) {
    this.context = context;
  }

  /** {@return whether both are known and the field's day lies outside what the words allow} */
  boolean differ(TimeFrame said, Deadline field, Optional<LocalDate> start) {
    if (said.isRelative()) {
      return start.isPresent() && isOutside(said, field.resolve(start.get()), start.get());
    }
    if (field instanceof Deadline.On on) {
      LocalDate year = said.isYearOpen() ? on.date().withDayOfYear(1) : LocalDate.EPOCH;
      return isOutside(said, on.date(), year);
    }
    return start.isPresent() && isOutside(said, field.resolve(start.get()), start.get());
  }

  private boolean isOutside(TimeFrame said, LocalDate field, LocalDate asOf) {
    return said.resolve(asOf, context.reader().fiscalYearStart())
        .filter(range -> isOutside(range, field, isSpan(said)))
        .isPresent();
  }

  /** Of "within six months" only the end is a deadline; of "in Q3" every day of the quarter may be meant. */
  private static boolean isOutside(DateRange range, LocalDate field, boolean endOnly) {
    long from = (endOnly ? range.lastDay() : range.from()).toEpochDay();
    long day = field.toEpochDay();
    return day < from - TOLERANCE || day > range.to().toEpochDay() + TOLERANCE;
  }

  private static boolean isSpan(TimeFrame said) {
    return said instanceof TimeFrame.Duration;
  }
}
