package org.kpi4j.definition;

import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;

/** The units that the metrics of a catalogue declare, by the id of the metric. */
final class DeclaredUnits {
  private DeclaredUnits() {}

  static Function<String, Optional<Unit>> in(Catalog catalog) {
    return name -> catalog.findMetric(name).flatMap(Metric::unit);
  }
}
