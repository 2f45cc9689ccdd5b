package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.ExportedFile;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.io.tree.YamlPrinter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;

/**
 * Writes metrics as files of dbt. A metric that was read from dbt goes back into its file, in the generation it was read
 * in; a new one is written in the flat specification.
 */
public final class DbtWriter {
  private static final String NEW_FILE = "metrics.yml";
  private static final String METRICS = "metrics";

  private final List<Loss> losses = new ArrayList<>();

  /** Begins to write. */
  public DbtWriter() {}

  /**
   * {@return the files, and what they could not carry}
   *
   * @param read the catalogue, with what else its files said
   */
  public Export write(Import read) {
    Collected again = reread(read);
    Import base = again.toImport();
    DbtMetricWriter writer =
        new DbtMetricWriter(read.catalog(), asRead(base), base.catalog(), losses::add);
    ListMultimap<String, Metric> byFile = LinkedListMultimap.create();
    read.catalog().metrics().forEach(metric -> byFile.put(fileOf(metric), metric));
    ImmutableList.Builder<ExportedFile> files = ImmutableList.builder();
    for (String file : files(read, byFile)) {
      files.add(new ExportedFile(file, text(file, read, byFile.get(file), writer)));
    }
    reportRest(read.catalog());
    return new Export(files.build(), ImmutableList.copyOf(losses));
  }

  /** Reads again what was kept, to find out what was changed since. */
  private static Collected reread(Import read) {
    Collected collected = new Collected();
    DbtDocuments documents = new DbtDocuments(collected);
    homes(read).forEach(home -> {
      if (Extensions.decode(home.json()) instanceof Node.Mapping document) {
        documents.read(document);
      }
    });
    read.catalog()
        .metrics()
        .forEach(metric -> DbtMetricWriter.kept(metric)
            .filter(node -> !isMeasure(metric))
            .ifPresent(node -> documents.add(node, model(metric), "metric")));
    documents.finish();
    return collected;
  }

  private static Map<String, Metric> asRead(Import base) {
    Map<String, Metric> all = new HashMap<>();
    base.catalog()
        .metrics()
        .forEach(m -> all.put(m.extensions().getOrDefault(DbtDocuments.FORMAT, ""), m));
    return all;
  }

  private static List<Remainder> homes(Import read) {
    return read.remainders().stream()
        .filter(r -> r.format().equals(DbtDocuments.FORMAT))
        .toList();
  }

  private static Set<String> files(Import read, ListMultimap<String, Metric> byFile) {
    Set<String> files = new LinkedHashSet<>();
    homes(read).forEach(home -> files.add(home.file()));
    files.addAll(byFile.keySet());
    return files;
  }

  private static String fileOf(Metric metric) {
    boolean dbt = metric.extensions().containsKey(DbtDocuments.FORMAT);
    return metric.positions().of("").filter(p -> dbt).map(p -> p.file()).orElse(NEW_FILE);
  }

  private static Optional<Node> kept(Metric metric) {
    return Optional.ofNullable(metric.extensions().get(DbtDocuments.FORMAT))
        .map(Extensions::decode);
  }

  private static boolean isMeasure(Metric metric) {
    return kept(metric).flatMap(k -> k.find("measure")).isPresent();
  }

  private static Optional<String> model(Metric metric) {
    return kept(metric).flatMap(k -> k.textAt("model"));
  }

  private String text(String file, Import read, List<Metric> metrics, DbtMetricWriter writer) {
    List<Node> alone = new ArrayList<>();
    ListMultimap<String, Node> byModel = LinkedListMultimap.create();
    for (Metric metric : metrics) {
      place(metric, writer.write(metric), alone, byModel);
    }
    List<Node> documents = new ArrayList<>();
    for (Remainder home : homes(read)) {
      if (home.file().equals(file)) {
        documents.add(DbtModels.withMetrics(Extensions.decode(home.json()), byModel));
      }
    }
    if (!alone.isEmpty() || !byModel.isEmpty()) {
      documents.add(rest(alone, byModel));
    }
    return String.join("---\n", documents.stream().map(YamlPrinter::print).toList());
  }

  private void place(
      Metric metric, Node.Mapping node, List<Node> alone, ListMultimap<String, Node> byModel) {
    if (isMeasure(metric)) {
      if (!DbtMetricWriter.kept(metric).filter(node::equals).isPresent()) {
        losses.add(new Loss(
            Loss.Fate.DROPPED,
            "metric:" + metric.id(),
            "",
            "It is a measure of a semantic model, which is not changed",
            metric.positions().of("")));
      }
      return;
    }
    Optional<String> model =
        model(metric).or(() -> isNew(metric) ? newModel(metric) : Optional.empty());
    model.ifPresentOrElse(name -> byModel.put(name, node), () -> alone.add(node));
    if (model.isEmpty()
        && isNew(metric)
        && node.textAt("type").filter("simple"::equals).isPresent()) {
      losses.add(new Loss(
          Loss.Fate.SIMPLIFIED,
          "metric:" + metric.id(),
          "sources",
          "A simple metric must stand under a model of dbt, and none is known",
          metric.positions().of("")));
    }
  }

  private static boolean isNew(Metric metric) {
    return !metric.extensions().containsKey(DbtDocuments.FORMAT);
  }

  private static Optional<String> newModel(Metric metric) {
    return metric.sources().stream()
        .filter(source -> source.tool().equals(DbtDocuments.FORMAT))
        .flatMap(source -> source.location().stream())
        .findFirst();
  }

  private static Node rest(List<Node> alone, ListMultimap<String, Node> byModel) {
    MappingBuilder document = Node.mapping();
    if (!byModel.isEmpty()) {
      List<Node> models = new ArrayList<>();
      byModel
          .asMap()
          .forEach((name, metrics) -> models.add(Node.mapping()
              .put("name", name)
              .put(METRICS, Node.listing(metrics))
              .build()));
      document.put("models", Node.listing(models));
    }
    return alone.isEmpty()
        ? document.build()
        : document.put(METRICS, Node.listing(alone)).build();
  }

  private void reportRest(Catalog catalog) {
    catalog.kpis().stream()
        .filter(kpi -> catalog.metricOf(kpi).isEmpty())
        .forEach(kpi -> losses.add(new Loss(
            Loss.Fate.DROPPED,
            "kpi:" + kpi.id(),
            "",
            "A KPI can only ride along with its metric",
            kpi.positions().of(""))));
    Map<String, Boolean> others = Map.of(
        "teams", catalog.teams().isEmpty(),
        "objectives", catalog.objectives().isEmpty(),
        "initiatives", catalog.initiatives().isEmpty(),
        "series", catalog.series().isEmpty(),
        "company", catalog.company().isEmpty(),
        "northStar", catalog.northStar().isEmpty());
    others.entrySet().stream()
        .filter(e -> !e.getValue())
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(what -> losses.add(
            new Loss(Loss.Fate.DROPPED, "", what, "dbt has no place for it", Optional.empty())));
  }
}
