package org.kpi4j.io.osi;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Importer;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;

/** Documents of Open Semantic Interchange. */
public final class OsiDocuments implements Importer {
  static final String FORMAT = "osi";
  static final String MODELS = "semantic_model";
  static final String METRICS = "metrics";

  private final Collected collected;

  /**
   * Begins with no files.
   *
   * @param collected where the metrics are to be put
   */
  public OsiDocuments(Collected collected) {
    this.collected = collected;
  }

  @Override
  public boolean recognises(Node.Mapping document) {
    return document.find(MODELS).filter(Node.Listing.class::isInstance).isPresent()
        && document.itemsAt(MODELS).stream().anyMatch(OsiDocuments::holdsSomething);
  }

  @Override
  public void read(Node.Mapping document) {
    for (Node model : document.itemsAt(MODELS)) {
      String name = model.textAt("name").orElse("");
      model.itemsAt(METRICS).forEach(metric -> new OsiMetricReader(collected).read(metric, name));
      reportRest(model);
    }
    collected.keep(
        new Remainder(document.at().file(), FORMAT, JsonPrinter.compact(withoutMetrics(document))));
  }

  @Override
  public void finish() {
    // Documents do not refer to each other.
  }

  private static boolean holdsSomething(Node model) {
    return !model.itemsAt("datasets").isEmpty() || !model.itemsAt(METRICS).isEmpty();
  }

  private void reportRest(Node model) {
    if (model instanceof Node.Mapping mapping) {
      mapping.entries().stream()
          .filter(e -> !e.key().equals(METRICS))
          .forEach(e -> collected.lose(new Loss(
              Loss.Fate.KEPT_VERBATIM,
              "",
              MODELS + "." + e.key(),
              "No part of a catalogue",
              Optional.of(e.at()))));
    }
  }

  private static Node withoutMetrics(Node.Mapping document) {
    return mapped(
        document,
        entry -> entry.key().equals(MODELS)
            ? Node.listing(
                entry.value().itemsAt().stream().map(OsiDocuments::emptied).toList())
            : entry.value());
  }

  /** A model that has metrics keeps the empty list in its place, so that they can be put back there. */
  private static Node emptied(Node model) {
    return model instanceof Node.Mapping mapping
        ? mapped(
            mapping,
            entry -> entry.key().equals(METRICS) ? Node.listing(ImmutableList.of()) : entry.value())
        : model;
  }

  static Node.Mapping mapped(Node.Mapping mapping, Function<Node.Entry, Node> value) {
    return new Node.Mapping(
        mapping.entries().stream()
            .map(e -> new Node.Entry(e.key(), e.at(), value.apply(e)))
            .collect(ImmutableList.toImmutableList()),
        mapping.at());
  }
}
