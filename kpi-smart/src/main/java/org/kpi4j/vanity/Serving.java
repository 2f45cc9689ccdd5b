package org.kpi4j.vanity;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;

/** Whether a metric only serves others: it is part of a formula or guards a KPI, and no KPI aims at it. */
final class Serving {
  private Serving() {}

  static boolean only(Metric metric, Catalog catalog) {
    String id = metric.id();
    return !isAimedAt(id, catalog) && (isPart(id, catalog) || guards(id, catalog));
  }

  private static boolean isAimedAt(String id, Catalog catalog) {
    for (Kpi kpi : catalog.kpis()) {
      if (kpi.metric().map(id::equals).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String id, Catalog catalog) {
    for (Metric other : catalog.metrics()) {
      if (other.formula().map(f -> f.references().contains(id)).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean guards(String id, Catalog catalog) {
    for (Kpi kpi : catalog.kpis()) {
      for (Guardrail guardrail : kpi.guardrails()) {
        if (guardrail.metric().equals(id)) {
          return true;
        }
      }
    }
    return false;
  }
}
