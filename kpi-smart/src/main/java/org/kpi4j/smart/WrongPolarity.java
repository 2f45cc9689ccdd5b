package org.kpi4j.smart;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags raising what is better low, such as churn, and lowering what is better high. */
final class WrongPolarity implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/wrong-polarity", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Increase churn by 2% in 2027"))
        .flagged(Kpi.stating("Verhoog de churn met 2% in 2027"))
        .flagged(bookings("Reduce bookings by 2% in 2027"))
        .flagged(Kpi.stating("Verhoog het ledenverloop van 2% naar 3% in 2027"))
        .flagged(Kpi.stating("Raise the number of complaints about parking to 40 in 2027"))
        .accepted(Kpi.stating("Raise the number of resolved complaints to 40 in 2027"))
        .accepted(Kpi.stating("Reduce churn by 2% in 2027"))
        .accepted(Kpi.stating("Verlaag de churn met 2% in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    Movement movement = goal.reading().statedDirection().orElse(Movement.ACHIEVE);
    if (movement != Movement.INCREASE && movement != Movement.DECREASE) {
      return Outcome.ok();
    }
    Direction good = direction(goal);
    boolean isWrong = (movement == Movement.INCREASE && good == Direction.LOWER)
        || (movement == Movement.DECREASE && good == Direction.HIGHER);
    return isWrong
        ? goal.finding(INFO, movement == Movement.INCREASE ? "raised" : "lowered", goal.text())
        : Outcome.ok();
  }

  private static Direction direction(Stated goal) {
    return goal.context()
        .metricOf(goal.kpi())
        .flatMap(Metric::direction)
        .or(() -> goal.reading()
            .metric()
            .map(Phrase::text)
            .map(MetricReader.standard()::read)
            .flatMap(MetricReading::direction))
        .orElse(Direction.NEUTRAL);
  }

  private static Catalog bookings(String statement) {
    Metric bookings =
        Metric.named("Bookings").toBuilder().direction(Direction.HIGHER).build();
    return Catalog.of(
        bookings, Kpi.stating(statement).toBuilder().metric(bookings).build());
  }
}
