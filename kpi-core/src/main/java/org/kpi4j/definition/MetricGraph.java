package org.kpi4j.definition;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Metric;

/** The links between the metrics of a catalogue as a graph: from a metric to those that it is made of or driven by. */
final class MetricGraph {
  private final List<Metric> metrics;
  private final IdTable<Metric> table;
  private final Graph graph;

  private MetricGraph(Catalog catalog, BiConsumer<Metric, Consumer<String>> links) {
    metrics = catalog.metrics();
    table = IdTable.of(metrics, Metric::id);
    graph = Graph.of(
        metrics.size(),
        (node, targets) -> links.accept(metrics.get(node), id -> targets.accept(table.find(id))));
  }

  /** {@return the links that formulas make} */
  static MetricGraph ofFormulas(Catalog catalog) {
    return new MetricGraph(catalog, MetricGraph::formulaLinks);
  }

  /** {@return the links that formulas and drivers make: the driver tree, as long as it is one} */
  static MetricGraph ofDrivers(Catalog catalog) {
    return new MetricGraph(catalog, (metric, targets) -> {
      formulaLinks(metric, targets);
      metric.drivers().forEach(targets);
    });
  }

  private static void formulaLinks(Metric metric, Consumer<String> targets) {
    Formula formula = metric.formula().orElse(null);
    if (formula != null) {
      MetricLinks.visit(formula, targets);
    }
  }

  /** {@return one cycle in each tangle that has a link that counts} */
  List<List<Metric>> cycles(BiPredicate<Metric, Metric> counts) {
    return Cycles.of(
            graph,
            node -> metrics.get(node).id(),
            (from, to) -> counts.test(metrics.get(from), metrics.get(to)))
        .stream()
        .map(cycle -> Arrays.stream(cycle).mapToObj(metrics::get).toList())
        .toList();
  }
}
