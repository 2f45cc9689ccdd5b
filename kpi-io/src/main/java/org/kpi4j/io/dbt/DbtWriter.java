package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.definition.Unwritten;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.ExportedFile;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.Remainder;
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
    DbtMetricWriter writer = new DbtMetricWriter(read.catalog(), base.catalog(), losses::add);
    ListMultimap<String, Metric> byFile = LinkedListMultimap.create();
    read.catalog().metrics().forEach(metric -> byFile.put(fileOf(metric), metric));
    ImmutableList.Builder<ExportedFile> files = ImmutableList.builder();
    for (String file : files(read, byFile)) {
      DbtPlaces places = new DbtPlaces(losses::add);
      byFile.get(file).forEach(metric -> places.add(metric, writer.write(metric)));
      files.add(new ExportedFile(file, text(file, read, places)));
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
            .filter(node -> !DbtPlaces.isMeasure(metric))
            .ifPresent(node -> documents.add(node, DbtPlaces.model(metric), "metric")));
    documents.finish();
    return collected;
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

  private static String text(String file, Import read, DbtPlaces places) {
    List<Node> documents = new ArrayList<>();
    for (Remainder home : homes(read)) {
      if (home.file().equals(file)) {
        documents.add(DbtModels.withMetrics(Extensions.decode(home.json()), places.byModel()));
      }
    }
    places.rest().ifPresent(documents::add);
    return String.join("---\n", documents.stream().map(YamlPrinter::print).toList());
  }

  private void reportRest(Catalog catalog) {
    catalog.kpis().stream()
        .filter(kpi -> catalog.metricOf(kpi).isEmpty())
        .map(Unwritten::alone)
        .forEach(losses::add);
    losses.addAll(Unwritten.parts(catalog, "dbt"));
  }
}
