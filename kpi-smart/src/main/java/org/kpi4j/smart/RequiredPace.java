package org.kpi4j.smart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.text.DateRange;
import org.kpi4j.text.TimeFrame;

/** How fast a goal asks its metric to grow, by its own words. */
final class RequiredPace {
  private static final double DAYS_OF_A_MONTH = 365.0 / 12;
  private static final LocalDate NEW_YEAR = LocalDate.of(2001, 1, 1);

  private RequiredPace() {}

  /**
   * {@return the growth a month as a share of the value: the root of (1 + growth) over the months, minus 1; 0 when the goal
   * asks for no growth or does not say by when} Within a month growth is taken as it is, not compounded.
   */
  static double perMonth(Stated goal) {
    double growth = growth(goal);
    if (growth <= 0) {
      return 0;
    }
    double months = goal.reading().deadline().map(time -> months(goal, time)).orElse(0.0);
    if (months <= 0) {
      return 0;
    }
    return months <= 1 ? growth : Math.pow(1 + growth, 1 / months) - 1;
  }

  /** {@return the months from today to a time; without a today, the most that it can be; 0 when nobody can say} */
  static double months(Stated goal, TimeFrame time) {
    Optional<LocalDate> today =
        time.isRelative() ? Optional.of(NEW_YEAR) : goal.context().asOf();
    return today
        .flatMap(day -> time.resolve(day, goal.context().reader().fiscalYearStart())
            .map(days -> daysTo(day, days)))
        .map(days -> days / DAYS_OF_A_MONTH)
        .orElse(0.0);
  }

  private static double daysTo(LocalDate day, DateRange days) {
    return ChronoUnit.DAYS.between(day, days.to());
  }

  private static double growth(Stated goal) {
    boolean isGrowth =
        goal.reading().direction().filter(d -> d == Movement.INCREASE).isPresent();
    return isGrowth ? goal.reading().target().map(t -> growth(goal, t)).orElse(0.0) : 0;
  }

  private static double growth(Stated goal, GoalAmount target) {
    return switch (target.kind()) {
      case RELATIVE -> target.value() / 100;
      case MULTIPLE -> target.value() - 1;
      case LEVEL -> fromBaseline(goal);
      default -> 0;
    };
  }

  /** A share is bounded, so that a low one may well be multiplied in a month. */
  private static double fromBaseline(Stated goal) {
    double baseline = goal.reading()
        .baseline()
        .filter(b -> b.unit().filter(u -> u.isShare()).isEmpty())
        .map(GoalAmount::value)
        .orElse(0.0);
    return baseline <= 0
        ? 0
        : goal.comparableTarget().map(t -> t.value() / baseline - 1).orElse(0.0);
  }
}
