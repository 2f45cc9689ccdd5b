package org.kpi4j.io.dbt;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Metric;

/** Where the metrics of one file stand: under their models, or alone. */
final class DbtPlaces {
  private static final String METRICS = "metrics";

  private final Consumer<Loss> losses;
  private final List<Node> alone = new ArrayList<>();
  private final ListMultimap<String, Node> byModel = LinkedListMultimap.create();

  DbtPlaces(Consumer<Loss> losses) {
    this.losses = losses;
  }

  void add(Metric metric, Node.Mapping written) {
    if (isMeasure(metric)) {
      if (DbtMetricWriter.kept(metric).filter(written::equals).isEmpty()) {
        losses.accept(new Loss(
            Loss.Fate.DROPPED,
            "metric:" + metric.id(),
            "",
            "It is a measure of a semantic model, which is not changed",
            metric.positions().of("")));
      }
    } else {
      model(metric)
          .or(() -> newModel(metric))
          .ifPresentOrElse(model -> byModel.put(model, written), () -> addAlone(metric, written));
    }
  }

  private void addAlone(Metric metric, Node.Mapping written) {
    alone.add(written);
    if (isNew(metric) && written.textAt("type").filter("simple"::equals).isPresent()) {
      losses.accept(new Loss(
          Loss.Fate.SIMPLIFIED,
          "metric:" + metric.id(),
          "sources",
          "A simple metric must stand under a model of dbt, and none is known",
          metric.positions().of("")));
    }
  }

  /** {@return what stands under a model, by its name} */
  ListMultimap<String, Node> byModel() {
    return byModel;
  }

  /** {@return a document with all that no other document took; empty when nothing is left} */
  Optional<Node> rest() {
    MappingBuilder document = Node.mapping();
    if (!byModel.isEmpty()) {
      document.put("models", Node.listing(models()));
    }
    if (!alone.isEmpty()) {
      document.put(METRICS, Node.listing(alone));
    }
    return byModel.isEmpty() && alone.isEmpty() ? Optional.empty() : Optional.of(document.build());
  }

  private List<Node> models() {
    List<Node> models = new ArrayList<>();
    byModel
        .asMap()
        .forEach((name, metrics) -> models.add(
            Node.mapping().put("name", name).put(METRICS, Node.listing(metrics)).build()));
    return models;
  }

  private static Optional<Node> kept(Metric metric) {
    return Optional.ofNullable(metric.extensions().get(DbtDocuments.FORMAT))
        .map(Extensions::decode);
  }

  static boolean isMeasure(Metric metric) {
    return kept(metric).flatMap(k -> k.find("measure")).isPresent();
  }

  static Optional<String> model(Metric metric) {
    return kept(metric).flatMap(k -> k.textAt("model"));
  }

  private static boolean isNew(Metric metric) {
    return !metric.extensions().containsKey(DbtDocuments.FORMAT);
  }

  private static Optional<String> newModel(Metric metric) {
    return metric.sources().stream()
        .filter(source -> isNew(metric) && source.tool().equals(DbtDocuments.FORMAT))
        .flatMap(source -> source.location().stream())
        .findFirst();
  }
}
