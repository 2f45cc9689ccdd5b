package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Importer;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;

/** The files of a dbt project. Metrics are read once all measures and groups are known. */
public final class DbtDocuments implements Importer {
  static final String FORMAT = "dbt";
  private static final String METRIC = "metric";
  private static final String MODELS = "models";

  /** Keys that only files of dbt have at the top. */
  private static final ImmutableSet<String> TELLING = ImmutableSet.of(
      "semantic_models",
      "semantic_model",
      "metric",
      "models",
      "groups",
      "saved_queries",
      "saved_query",
      "project_configuration",
      "time_spines",
      "exposures",
      "sources",
      "seeds",
      "snapshots");

  /** Keys that only metrics of dbt have. */
  private static final ImmutableSet<String> OF_METRIC = ImmutableSet.of(
      "type",
      "type_params",
      "calculation_method",
      "sql",
      "expression",
      "agg",
      "expr",
      "numerator",
      "denominator",
      "input_metric",
      "input_metrics",
      "base_metric");

  private final Collected collected;
  private final List<DbtNode> metrics = new ArrayList<>();
  private final Map<String, DbtMeasure> measures = new HashMap<>();
  private final Map<String, Node> groups = new HashMap<>();

  /**
   * Begins with no files.
   *
   * @param collected where the metrics are to be put
   */
  public DbtDocuments(Collected collected) {
    this.collected = collected;
  }

  @Override
  public boolean recognises(Node.Mapping document) {
    return document.entries().stream().anyMatch(e -> TELLING.contains(e.key()))
        || document.itemsAt("metrics").stream().anyMatch(DbtDocuments::isMetric);
  }

  @Override
  public void read(Node.Mapping document) {
    document.itemsAt("metrics").forEach(node -> add(node, Optional.empty(), METRIC));
    document.itemsAt("metric").forEach(node -> add(node, Optional.empty(), METRIC));
    document.itemsAt("semantic_models").forEach(this::addMeasures);
    document.itemsAt("semantic_model").forEach(this::addMeasures);
    document
        .itemsAt("groups")
        .forEach(group -> group.textAt("name").ifPresent(name -> groups.putIfAbsent(name, group)));
    document.itemsAt("models").forEach(this::addModel);
    keepRest(document);
  }

  @Override
  public void finish() {
    DbtMetricReader reader = new DbtMetricReader(collected, measures, groups);
    metrics.forEach(reader::read);
  }

  private static boolean isMetric(Node node) {
    return node instanceof Node.Mapping metric
        && metric.get("id").isEmpty()
        && metric.find("expression", "dialects").isEmpty()
        && metric.entries().stream().anyMatch(e -> OF_METRIC.contains(e.key()));
  }

  /** Takes a metric, as the file that it stands in would. */
  void add(Node node, Optional<String> model, String word) {
    if (node instanceof Node.Mapping mapping) {
      metrics.add(new DbtNode(mapping, model, word));
    }
  }

  private void addMeasures(Node semanticModel) {
    for (Node measure : semanticModel.itemsAt("measures")) {
      measure.textAt("name").ifPresent(name -> {
        DbtMeasure read = DbtMeasure.of(name, measure);
        measures.putIfAbsent(name, read);
        if (read.isMetric()) {
          add(measure, semanticModel.textAt("name"), "measure");
        }
      });
    }
  }

  private void addModel(Node model) {
    model.itemsAt("metrics").forEach(node -> add(node, model.textAt("name"), METRIC));
    model
        .itemsAt("semantic_model", "metrics")
        .forEach(node -> add(node, model.textAt("name"), METRIC));
  }

  /** Keeps what the document says beside its metrics. */
  private void keepRest(Node.Mapping document) {
    Node.Mapping rest = new Node.Mapping(
        document.entries().stream()
            .filter(e -> !e.key().equals("metrics") && !e.key().equals(METRIC))
            .map(e -> new Node.Entry(
                e.key(), e.at(), e.key().equals(MODELS) ? emptied(e.value()) : e.value()))
            .collect(ImmutableList.toImmutableList()),
        document.at());
    if (!rest.entries().isEmpty()) {
      collected.keep(new Remainder(document.at().file(), FORMAT, JsonPrinter.compact(rest)));
      rest.entries()
          .forEach(e -> collected.lose(new Loss(
              Loss.Fate.KEPT_VERBATIM,
              "",
              e.key(),
              "No part of a catalogue",
              Optional.of(e.at()))));
    }
  }

  /** The metrics of a model are kept with the other metrics, so that the model must not have them a second time. */
  private static Node emptied(Node models) {
    return models instanceof Node.Listing listing
        ? new Node.Listing(
            listing.items().stream()
                .map(DbtModels::emptied)
                .collect(ImmutableList.toImmutableList()),
            listing.at())
        : models;
  }
}
