package org.kpi4j.definition;

import java.time.LocalDate;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Band;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** Parts that the examples of several rules share. */
final class Samples {
  /** From 5 % to 3 % by the end of 2027. */
  static final Goal CHURN_GOAL =
      goal(5, 3).deadline(Deadline.on(LocalDate.of(2027, 12, 31))).build();

  /** Churn, of which less is better. */
  static final Metric CHURN =
      Metric.builder().id("churn").unit(Unit.PERCENT).direction(Direction.LOWER).build();

  private Samples() {}

  /** {@return the beginning of a goal between two percentages} */
  static Goal.Builder goal(double from, double to) {
    return Goal.builder()
        .baseline(Quantity.percent(from))
        .target(Target.level(Quantity.percent(to)));
  }

  /** {@return a catalogue with one KPI about churn} */
  static Catalog churn(Aim aim) {
    return Catalog.of(CHURN, Kpi.builder().id("churn").metric(CHURN).aim(aim).build());
  }

  /** {@return a catalogue with one KPI about churn, as if its metric were better in another direction} */
  static Catalog churn(Direction direction, Aim aim) {
    return Catalog.of(
        CHURN.toBuilder().direction(direction).build(),
        Kpi.builder().id("churn").metric(CHURN).aim(aim).build());
  }

  /** {@return a band between two percentages} */
  static Band band(Band.Health health, double from, double to) {
    return Band.builder()
        .health(health)
        .lower(Quantity.percent(from))
        .upper(Quantity.percent(to))
        .build();
  }

  /** {@return a catalogue with one KPI about churn that has these bands} */
  static Catalog bands(Band... bands) {
    return churn(Threshold.builder().bands(bands).build());
  }

  /** {@return a metric with this formula} */
  static Metric computed(String id, String formula) {
    return Metric.builder().id(id).formula(formula).build();
  }

  /** {@return a catalogue of these metrics} */
  static Catalog metrics(Metric... metrics) {
    return Catalog.builder().metrics(metrics).build();
  }
}
