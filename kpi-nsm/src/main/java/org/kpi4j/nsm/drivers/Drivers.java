package org.kpi4j.nsm.drivers;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Metric;

/** Finds what moves one metric directly. */
final class Drivers {
  private Drivers() {}

  /** {@return the ids of the metrics in the formula, then of the influences; only those that the catalogue has} */
  static ImmutableSet<String> of(Catalog catalog, String id) {
    return catalog.findMetric(id).stream()
        .flatMap(Drivers::named)
        .filter(name -> catalog.findMetric(name).isPresent())
        .collect(toImmutableSet());
  }

  private static Stream<String> named(Metric metric) {
    return Stream.concat(
        metric.formula().map(Formula::references).orElse(ImmutableSet.of()).stream(),
        metric.drivers().stream());
  }
}
