package org.kpi4j.io.osi;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;

/** Reports the definitions for which there is no place in OSI. */
final class Unwritten {
  private Unwritten() {}

  static void report(Catalog catalog, Set<Metric> placed, Consumer<Loss> losses) {
    catalog.metrics().stream()
        .filter(metric -> !placed.contains(metric))
        .forEach(m -> losses.accept(dropped(
            "metric:" + m.id(), "There is no document with datasets to put it in", m.positions())));
    ImmutableSet<String> ids =
        placed.stream().map(Metric::id).collect(ImmutableSet.toImmutableSet());
    for (Kpi kpi : catalog.kpis()) {
      if (kpi.metric().filter(ids::contains).isEmpty()) {
        losses.accept(dropped(
            "kpi:" + kpi.id(), "A KPI can only ride along with its metric", kpi.positions()));
      }
    }
    all(catalog.teams(), "teams", losses);
    all(catalog.objectives(), "objectives", losses);
    all(catalog.initiatives(), "initiatives", losses);
    all(catalog.series(), "series", losses);
    all(catalog.company().stream().toList(), "company", losses);
    all(catalog.northStar().stream().toList(), "northStar", losses);
  }

  private static void all(Collection<?> definitions, String what, Consumer<Loss> losses) {
    if (!definitions.isEmpty()) {
      losses.accept(
          new Loss(Loss.Fate.DROPPED, "", what, "OSI has no place for it", Optional.empty()));
    }
  }

  private static Loss dropped(String subject, String why, Positions positions) {
    return new Loss(Loss.Fate.DROPPED, subject, "", why, positions.of(""));
  }
}
