package org.kpi4j.definition;

import java.util.Optional;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Context;

/** What the author of a KPI wrote in its fields, apart from its statement. */
final class Fields {
  private Fields() {}

  /** {@return the goal that the fields give; empty when they give none} */
  static Optional<Goal> goal(Kpi kpi, Context context) {
    return context.asWritten(kpi).goal();
  }

  /** {@return the threshold that the fields give; empty when they give none} */
  static Optional<Threshold> threshold(Kpi kpi, Context context) {
    return context.asWritten(kpi).threshold();
  }

  /** {@return whether the KPI is a statement without an aim in its fields, so that its text decides} */
  static boolean areSilent(Kpi kpi, Context context) {
    return kpi.statement().isPresent() && context.asWritten(kpi).aim().isEmpty();
  }

  /** {@return which values of the metric of a KPI are good news; empty when nobody says} */
  static Optional<Direction> direction(Kpi kpi, Context context) {
    return context.metricOf(kpi).flatMap(Metric::direction);
  }
}
