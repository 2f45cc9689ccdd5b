package org.kpi4j.io.metrichub;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Importer;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;

/** Files of metric-hub: tables of metrics by their ids. */
public final class MetricHubDocuments implements Importer {
  private static final String FORMAT = "metric-hub";
  private static final ImmutableSet<String> TABLES =
      ImmutableSet.of("metrics", "data_sources", "segments", "dimensions", "functions");
  private static final ImmutableSet<String> CARRIED = ImmutableSet.of(
      "friendly_name",
      "description",
      "select_expression",
      "data_source",
      "bigger_is_better",
      "category",
      "depends_on",
      "owner",
      "deprecated");

  private final Collected collected;
  private final List<Node.Entry> entries = new ArrayList<>();

  /**
   * Begins with no files.
   *
   * @param collected where the metrics are to be put
   */
  public MetricHubDocuments(Collected collected) {
    this.collected = collected;
  }

  /** Elsewhere these keys hold lists; here they hold tables of tables. */
  @Override
  public boolean recognises(Node.Mapping document) {
    return document.entries().stream()
        .anyMatch(e -> TABLES.contains(e.key())
            && e.value() instanceof Node.Mapping table
            && table.entries().stream().allMatch(inner -> inner.value() instanceof Node.Mapping));
  }

  @Override
  public void read(Node.Mapping document) {
    document
        .find("metrics")
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .ifPresent(metrics -> metrics.entries().forEach(entries::add));
    ImmutableList<Node.Entry> rest = document.entries().stream()
        .filter(e -> !e.key().equals("metrics"))
        .collect(ImmutableList.toImmutableList());
    if (!rest.isEmpty()) {
      String json = JsonPrinter.compact(new Node.Mapping(rest, document.at()));
      collected.keep(new Remainder(document.at().file(), FORMAT, json));
    }
    rest.forEach(e -> collected.lose(new Loss(
        Loss.Fate.KEPT_VERBATIM, "", e.key(), "No part of a catalogue", Optional.of(e.at()))));
  }

  /** A file is a product, and several products have a metric of one name: then the product belongs to the id. */
  @Override
  public void finish() {
    Set<String> once = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Node.Entry entry : entries) {
      if (!once.add(entry.key())) {
        shared.add(entry.key());
      }
    }
    entries.forEach(
        entry -> metric(entry, key -> shared.contains(key) ? product(entry) + "." + key : key));
  }

  private static String product(Node.Entry entry) {
    String file = entry.at().file().replace('\\', '/');
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void metric(Node.Entry entry, UnaryOperator<String> ids) {
    if (!(entry.value() instanceof Node.Mapping node) || InvisibleCharacters.isBlank(entry.key())) {
      collected
          .problems()
          .add(
              ProblemKind.WRONG_TYPE,
              entry.at(),
              entry.key(),
              Expected.of("a table with a metric", "een tabel met een metric"));
      return;
    }
    String id = ids.apply(entry.key());
    Metric.Builder metric = Metric.builder().id(id);
    describe(node, metric);
    texts(node, "owner").forEach(metric::owner);
    texts(node, "depends_on").stream().map(ids).forEach(metric::driver);
    texts(node, "category").forEach(metric::tag);
    metric.extensions(ImmutableMap.of(FORMAT, JsonPrinter.compact(node)));
    collected.catalog().metric(metric.positions(positions(entry, node)).build());
    report(node, "metric:" + id);
  }

  private void report(Node.Mapping node, String subject) {
    node.entries().stream()
        .filter(e -> !CARRIED.contains(e.key()))
        .forEach(e -> collected.lose(new Loss(
            Loss.Fate.KEPT_VERBATIM,
            subject,
            e.key(),
            "The model has no place for it",
            Optional.of(e.at()))));
  }

  private static void describe(Node node, Metric.Builder metric) {
    node.textAt("friendly_name").map(LocalizedText::of).ifPresent(metric::name);
    node.textAt("description")
        .map(String::strip)
        .map(LocalizedText::of)
        .ifPresent(metric::description);
    node.textAt("select_expression")
        .map(sql -> (Formula) new Formula.Verbatim("sql", sql))
        .ifPresent(metric::formula);
    node.textAt("data_source")
        .ifPresent(source -> metric.source(
            DataSource.builder().tool("metric-hub").location(source).build()));
    node.textAt("bigger_is_better")
        .map(bigger -> bigger.equals("true") ? Direction.HIGHER : Direction.LOWER)
        .ifPresent(metric::direction);
    if (node.textAt("deprecated").filter("true"::equals).isPresent()) {
      metric.lifecycle(Lifecycle.DEPRECATED);
    }
  }

  private static ImmutableList<String> texts(Node node, String key) {
    return node.itemsAt(key).stream()
        .flatMap(item -> item.scalarText().stream())
        .filter(text -> !InvisibleCharacters.isBlank(text))
        .collect(ImmutableList.toImmutableList());
  }

  private static Positions positions(Node.Entry entry, Node.Mapping node) {
    ImmutableMap.Builder<String, SourcePosition> all = ImmutableMap.builder();
    all.put("", entry.at());
    for (Node.Entry part : node.entries()) {
      switch (part.key()) {
        case "friendly_name" -> all.put("name", part.at());
        case "description" -> all.put("description", part.at());
        case "select_expression" -> all.put("formula", part.at());
        case "owner" -> all.put("owners", part.at());
        case "bigger_is_better" -> all.put("direction", part.at());
        case "deprecated" -> all.put("lifecycle", part.at());
        case "depends_on" -> all.put("drivers", part.at());
        default -> {}
      }
    }
    return new Positions(all.buildOrThrow());
  }
}
