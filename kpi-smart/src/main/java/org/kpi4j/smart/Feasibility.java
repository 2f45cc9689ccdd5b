package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kpi4j.message.Message;
import org.kpi4j.model.Goal;

/** Whether a goal can be reached, by the pace that it asks for and the pace of the past. */
final class Feasibility {
  private static final double DAYS_OF_A_MONTH = 365.0 / 12;
  private static final Judgement UNMEASURED = missing("history");

  private Feasibility() {}

  /** {@return the judgement; met when the usual pace is enough, not met when even the fastest of the past is not} */
  static Judgement of(Stated goal) {
    Optional<History> history = History.of(goal.kpi(), goal.context().catalog());
    if (history.isEmpty()) {
      return UNMEASURED;
    }
    Optional<LocalDate> end = end(goal);
    OptionalDouble level =
        Wanted.of(goal).map(w -> w.level(history.get().latest())).orElse(OptionalDouble.empty());
    if (end.isEmpty() || level.isEmpty()) {
      return missing("target-and-deadline");
    }
    return judge(history.get(), level.getAsDouble(), end.get());
  }

  private static Judgement judge(History history, double level, LocalDate end) {
    double change = level - history.latest();
    long days = Math.max(1, ChronoUnit.DAYS.between(history.until(), end));
    boolean isRise = change > 0;
    double required = Math.abs(change) / days;
    double usual = isRise ? history.usualPace() : -history.usualPace();
    double fastest = Math.abs(history.fastestPace(isRise));
    if (required <= usual || change == 0) {
      return new Judgement.Met(ImmutableList.of(pace("pace-usual", required, usual)));
    }
    Message evidence =
        pace(required <= fastest ? "pace-between" : "pace-never", required, usual, fastest);
    return required <= fastest
        ? new Judgement.Undetermined(ImmutableList.of(evidence))
        : new Judgement.NotMet(ImmutableList.of(), ImmutableList.of(evidence));
  }

  private static Message pace(String key, double... perDay) {
    Object[] perMonth = new Object[perDay.length];
    for (int i = 0; i < perDay.length; i++) {
      perMonth[i] = rounded(perDay[i] * DAYS_OF_A_MONTH);
    }
    return SmartTexts.verdict(key, perMonth);
  }

  private static double rounded(double value) {
    return value == 0
        ? 0
        : new java.math.BigDecimal(value).round(new java.math.MathContext(3)).doubleValue();
  }

  private static Optional<LocalDate> end(Stated goal) {
    Optional<LocalDate> today = goal.context().asOf();
    Optional<LocalDate> field =
        goal.kpi().goal().flatMap(Goal::deadline).flatMap(deadline -> today.map(deadline::resolve));
    return field.or(
        () -> goal.reading().deadline().flatMap(goal::days).map(days -> days.lastDay()));
  }

  private static Judgement missing(String key) {
    return new Judgement.Undetermined(ImmutableList.of(SmartTexts.verdict(key)));
  }
}
