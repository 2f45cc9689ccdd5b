package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.definition.OwnFields;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.SourcePosition;

/** Writes a metric as dbt has it: unchanged where it is as it was read, and otherwise with its changes. */
final class DbtMetricWriter {
  private static final ImmutableSet<String> HAVE_A_PLACE =
      ImmutableSet.of("id", "formula", "lifecycle", "tags");
  private static final ImmutableSet<String> OF_COMPUTATION = ImmutableSet.of(
      "type",
      "type_params",
      "agg",
      "expr",
      "numerator",
      "denominator",
      "filter",
      "input_metrics",
      "input_metric",
      "base_metric",
      "conversion_metric",
      "calculation",
      "calculation_method",
      "expression",
      "sql",
      "filters");

  private final ImmutableMap<String, Metric> asRead;
  private final ImmutableListMultimap<String, Kpi> kpis;
  private final ImmutableListMultimap<String, Kpi> kpisAsRead;
  private final Consumer<Loss> losses;

  /** Writes the metrics of a catalogue, of which some are as they were read, by what was kept of them. */
  DbtMetricWriter(Catalog catalog, Catalog read, Consumer<Loss> losses) {
    this.asRead = byKept(read);
    this.kpis = Multimaps.index(catalog.kpis(), kpi -> kpi.metric().orElse(""));
    this.kpisAsRead = Multimaps.index(read.kpis(), kpi -> kpi.metric().orElse(""));
    this.losses = losses;
  }

  private static ImmutableMap<String, Metric> byKept(Catalog read) {
    ImmutableMap.Builder<String, Metric> all = ImmutableMap.builder();
    read.metrics().forEach(m -> all.put(m.extensions().getOrDefault(DbtDocuments.FORMAT, ""), m));
    return all.buildKeepingLast();
  }

  Node.Mapping write(Metric metric) {
    Optional<Node.Mapping> kept = kept(metric);
    @Nullable Metric before = asRead.get(metric.extensions().getOrDefault(DbtDocuments.FORMAT, ""));
    if (kept.isPresent() && metric.equals(before) && sameKpis(metric)) {
      return kept.get();
    }
    return kept.isPresent() && before != null
        ? changed(metric, before, new DbtEdit(kept.get()))
        : created(metric);
  }

  static Optional<Node.Mapping> kept(Metric metric) {
    return Optional.ofNullable(metric.extensions().get(DbtDocuments.FORMAT))
        .map(Extensions::decode)
        .flatMap(kept -> kept.find("metric").or(() -> kept.find("measure")))
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast);
  }

  private boolean sameKpis(Metric metric) {
    return kpis.get(metric.id()).equals(kpisAsRead.get(metric.id()));
  }

  private Node.Mapping changed(Metric metric, Metric before, DbtEdit edit) {
    if (!metric.id().equals(before.id())) {
      edit.put("name", Node.text(name(metric)));
    }
    if (!metric.name().equals(before.name())) {
      edit.put("label", Node.text(metric.name().text()));
    }
    if (!metric.description().equals(before.description())) {
      metric
          .description()
          .ifPresentOrElse(
              d -> edit.put("description", Node.text(d.text())), () -> edit.remove("description"));
    }
    if (!metric.formula().equals(before.formula())) {
      OF_COMPUTATION.forEach(edit::remove);
      compute(metric, edit);
    }
    configure(metric, before, edit);
    return edit.node();
  }

  private Node.Mapping created(Metric metric) {
    DbtEdit edit = new DbtEdit(Node.mapping().put("name", name(metric)).build());
    edit.put("label", Node.text(metric.name().text()));
    metric.description().ifPresent(d -> edit.put("description", Node.text(d.text())));
    compute(metric, edit);
    configure(metric, Metric.builder().id(DbtNames.of(metric.id())).build(), edit);
    return edit.node();
  }

  private String name(Metric metric) {
    String name = DbtNames.of(metric.id());
    if (!name.equals(metric.id())) {
      lose(metric, "id", "dbt allows only small letters, digits and single underscores");
    }
    return name;
  }

  private void compute(Metric metric, DbtEdit edit) {
    if (metric.formula().isEmpty()) {
      lose(metric, "formula", "dbt computes every metric, and this one has no formula");
      return;
    }
    Node.Mapping computation = DbtComputation.of(metric.formula().get(), metric.drivers());
    computation.entries().forEach(e -> edit.put(e.key(), e.value()));
  }

  private void configure(Metric metric, Metric before, DbtEdit edit) {
    if (!metric.tags().equals(before.tags())) {
      edit.put(Node.listing(metric.tags().stream().map(Node::text).toList()), "config", "tags");
    }
    boolean retired = metric.lifecycle() == Lifecycle.RETIRED;
    if (retired != (before.lifecycle() == Lifecycle.RETIRED)) {
      edit.put(
          new Node.Scalar(String.valueOf(!retired), Node.Kind.TRUTH, Node.NOWHERE),
          "config",
          "enabled");
    }
    own(metric, before, edit);
  }

  /** What dbt has no place for goes where this library looks for it; what the rest of the file says stays out of it. */
  private void own(Metric metric, Metric before, DbtEdit edit) {
    ImmutableMap<String, String> known = fields(before);
    Node.Mapping all =
        OwnFields.write(withoutKept(metric), kpis.get(metric.id()), elsewhere(metric));
    ImmutableList<Node.Entry> own = all.entries().stream()
        .filter(
            e -> edit.hasOwn(e.key()) || !JsonPrinter.compact(e.value()).equals(known.get(e.key())))
        .collect(ImmutableList.toImmutableList());
    if (!own.isEmpty()) {
      edit.put(new Node.Mapping(own, Node.NOWHERE), "config", "meta", "kpi");
    }
    fields(before).keySet().stream()
        .filter(
            key -> all.get(key).isEmpty() && !elsewhere(metric).contains(key) && !edit.hasOwn(key))
        .forEach(key -> lose(metric, key, "It was taken away, and dbt still says it elsewhere"));
  }

  private static ImmutableMap<String, String> fields(Metric metric) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    OwnFields.write(withoutKept(metric), List.of(), ImmutableSet.of())
        .entries()
        .forEach(e -> all.put(e.key(), JsonPrinter.compact(e.value())));
    return all.buildOrThrow();
  }

  private static Metric withoutKept(Metric metric) {
    ImmutableMap.Builder<String, String> others = ImmutableMap.builder();
    metric.extensions().forEach((key, text) -> {
      if (!key.equals(DbtDocuments.FORMAT)) {
        others.put(key, text);
      }
    });
    return metric.toBuilder().extensions(others.buildOrThrow()).build();
  }

  /** The keys that dbt has a place for: an id that it does not allow and texts in several languages go with the others. */
  private static ImmutableSet<String> elsewhere(Metric metric) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    HAVE_A_PLACE.stream()
        .filter(key -> !key.equals("id") || DbtNames.of(metric.id()).equals(metric.id()))
        .filter(key -> !key.equals("lifecycle") || metric.lifecycle() == Lifecycle.RETIRED)
        .forEach(keys::add);
    if (isPlain(metric.name())) {
      keys.add("name");
    }
    if (metric.description().filter(d -> !isPlain(d)).isEmpty()) {
      keys.add("description");
    }
    return keys.build();
  }

  private static boolean isPlain(LocalizedText text) {
    return text.equals(LocalizedText.of(text.text()));
  }

  private void lose(Metric metric, String what, String why) {
    Optional<SourcePosition> at = metric.positions().of(what);
    losses.accept(new Loss(Loss.Fate.SIMPLIFIED, "metric:" + metric.id(), what, why, at));
  }
}
