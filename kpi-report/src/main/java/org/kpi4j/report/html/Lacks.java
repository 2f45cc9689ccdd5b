package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalReading;

/** Names what a goal needs and what neither its statement nor its fields name. */
final class Lacks {
  private final Labels labels;
  private final ImmutableList.Builder<KpiCard.Part> lacks = ImmutableList.builder();

  private Lacks(Labels labels) {
    this.labels = labels;
  }

  static ImmutableList<KpiCard.Part> of(GoalReading reading, Kpi kpi, Labels labels) {
    Lacks lacks = new Lacks(labels);
    lacks.add("metric", reading.metric().isPresent() || kpi.metric().isPresent());
    lacks.add(
        "amount",
        reading.target().isPresent()
            || kpi.threshold().isPresent()
            || kpi.goal().flatMap(Goal::target).isPresent());
    lacks.add(
        "time",
        reading.deadline().isPresent()
            || reading.frequency().isPresent()
            || kpi.threshold().isPresent()
            || kpi.goal().flatMap(Goal::deadline).isPresent());
    lacks.add("lever", reading.lever().isPresent() || kpi.lever().isPresent());
    return lacks.lacks.build();
  }

  private void add(String look, boolean isNamed) {
    if (!isNamed) {
      lacks.add(new KpiCard.Part("", look, labels.of("read-" + look)));
    }
  }
}
