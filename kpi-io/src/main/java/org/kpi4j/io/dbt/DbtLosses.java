package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.tree.Node;

/** Tells which keys of a metric have no counterpart in the model. */
final class DbtLosses {
  private static final ImmutableSet<String> CARRIED = ImmutableSet.of(
      "name",
      "label",
      "description",
      "type",
      "filter",
      "filters",
      "dimensions",
      "model",
      "tags",
      "calculation_method",
      "expression",
      "sql",
      "agg",
      "expr",
      "numerator",
      "denominator",
      "window",
      "input_metric",
      "input_metrics",
      "base_metric",
      "conversion_metric",
      "calculation",
      "alias",
      "measure",
      "metrics",
      "input_measures",
      "metric",
      "base_measure",
      "conversion_measure",
      "owner",
      "group",
      "enabled",
      "kpi",
      "count",
      "granularity",
      "period",
      "where_filters",
      "where_sql_template",
      "field",
      "operator",
      "value");

  /** Keys under which further keys are looked at one by one. */
  private static final ImmutableSet<String> HOLDERS = ImmutableSet.of(
      "type_params",
      "cumulative_type_params",
      "conversion_type_params",
      "metric_aggregation_params",
      "config",
      "meta",
      "metrics",
      "numerator",
      "denominator",
      "measure",
      "input_metrics");

  private final Collected collected;
  private final String subject;

  private DbtLosses(Collected collected, String subject) {
    this.collected = collected;
    this.subject = subject;
  }

  static void report(DbtNode metric, Collected collected) {
    new DbtLosses(collected, "metric:" + metric.name()).report(metric.node(), "");
  }

  private void report(Node node, String path) {
    if (node instanceof Node.Listing listing) {
      listing.items().forEach(item -> report(item, path));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> report(entry, path));
    }
  }

  private void report(Node.Entry entry, String path) {
    String here = path.isEmpty() ? entry.key() : path + "." + entry.key();
    if (HOLDERS.contains(entry.key())) {
      report(entry.value(), here);
    } else if (!CARRIED.contains(entry.key()) && !entry.value().isNull()) {
      collected.lose(new Loss(
          Loss.Fate.KEPT_VERBATIM,
          subject,
          here,
          "The model has no place for it",
          Optional.of(entry.at())));
    }
  }
}
