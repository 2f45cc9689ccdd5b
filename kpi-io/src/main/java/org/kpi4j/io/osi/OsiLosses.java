package org.kpi4j.io.osi;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Consumer;
import org.kpi4j.io.definition.Unwritten;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;

/** Reports the definitions for which there is no place in OSI. */
final class OsiLosses {
  private OsiLosses() {}

  static void report(Catalog catalog, Set<Metric> placed, Consumer<Loss> losses) {
    catalog.metrics().stream()
        .filter(metric -> !placed.contains(metric))
        .map(OsiLosses::withoutDocument)
        .forEach(losses);
    ImmutableSet<String> ids =
        placed.stream().map(Metric::id).collect(ImmutableSet.toImmutableSet());
    for (Kpi kpi : catalog.kpis()) {
      if (kpi.metric().filter(ids::contains).isEmpty()) {
        losses.accept(Unwritten.alone(kpi));
      }
    }
    Unwritten.parts(catalog, "OSI").forEach(losses);
  }

  private static Loss withoutDocument(Metric metric) {
    return new Loss(
        Loss.Fate.DROPPED,
        "metric:" + metric.id(),
        "",
        "There is no document with datasets to put it in",
        metric.positions().of(""));
  }
}
