package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Metric;

/** The measures of semantic models, as far as they say how the values of a metric come about. */
public final class DbtInputs {
  /** What the formula of a metric has, or what says nothing of values. */
  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of("name", "agg", "expr", "label", "description", "create_metric", "config");

  private final Map<String, Node> measures;

  private DbtInputs(Map<String, Node> measures) {
    this.measures = ImmutableMap.copyOf(measures);
  }

  /**
   * {@return the measures of these files}
   *
   * @param remainders what files say beside their metrics
   */
  public static DbtInputs of(Iterable<Remainder> remainders) {
    Map<String, Node> measures = new HashMap<>();
    for (Remainder remainder : remainders) {
      if (remainder.format().equals(DbtDocuments.FORMAT)) {
        Node document = Extensions.decode(remainder.json());
        document.itemsAt("semantic_models").forEach(model -> add(model, measures));
        document.itemsAt("semantic_model").forEach(model -> add(model, measures));
      }
    }
    return new DbtInputs(measures);
  }

  /**
   * {@return the measures that a metric is made of, by name, each without what its formula has}
   *
   * @param metric the metric
   */
  public ImmutableMap<String, Node> of(Metric metric) {
    Map<String, Node> own = new LinkedHashMap<>();
    DbtMetricWriter.kept(metric).ifPresent(node -> addNames(node, own));
    return ImmutableMap.copyOf(own);
  }

  private void addNames(Node node, Map<String, Node> own) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> addNames(entry.value(), own));
    } else if (node instanceof Node.Listing listing) {
      listing.items().forEach(item -> addNames(item, own));
    } else {
      node.scalarText()
          .filter(measures::containsKey)
          .ifPresent(name -> own.put(name, measures.get(name)));
    }
  }

  private static void add(Node model, Map<String, Node> measures) {
    for (Node measure : model.itemsAt("measures")) {
      measure.textAt("name").ifPresent(name -> measures.putIfAbsent(name, rest(measure, model)));
    }
  }

  private static Node rest(Node measure, Node model) {
    MappingBuilder rest = Node.mapping();
    model.find("model").ifPresent(source -> rest.put("table", source));
    model.find("defaults").ifPresent(defaults -> rest.put("defaults", defaults));
    if (measure instanceof Node.Mapping mapping) {
      mapping.entries().stream()
          .filter(entry -> !ELSEWHERE.contains(entry.key()))
          .forEach(entry -> rest.put(entry.key(), entry.value()));
    }
    return rest.build();
  }
}
