package org.kpi4j.io.osi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.ExportedFile;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Metric;

/**
 * Writes metrics into documents of OSI. A document needs datasets, which no catalogue has: they come from the documents
 * that were read or that the caller gives as {@link Remainder}s, and are never made up.
 */
public final class OsiWriter {
  private final Optional<OsiVersion> wanted;
  private final List<Loss> losses = new ArrayList<>();

  /**
   * Begins to write.
   *
   * @param wanted the state of the schema; empty for the one that each document was read in
   */
  public OsiWriter(Optional<OsiVersion> wanted) {
    this.wanted = wanted;
  }

  /**
   * {@return the documents, and what they could not carry}
   *
   * @param read the catalogue with the documents that it was read from
   */
  public Export write(Import read) {
    List<Remainder> homes = read.remainders().stream()
        .filter(r -> r.format().equals(OsiDocuments.FORMAT))
        .toList();
    Multimap<Place, Metric> byPlace = places(read, homes);
    OsiMetricWriter writer = new OsiMetricWriter(read.catalog(), losses::add);
    ImmutableList.Builder<ExportedFile> files = ImmutableList.builder();
    for (int i = 0; i < homes.size(); i++) {
      files.add(new ExportedFile(homes.get(i).file(), document(homes.get(i), i, byPlace, writer)));
    }
    OsiLosses.report(read.catalog(), new HashSet<>(byPlace.values()), losses::add);
    return new Export(files.build(), ImmutableList.copyOf(losses));
  }

  /**
   * A model in a document.
   *
   * @param document the index of the document
   * @param model the index of the model in it
   */
  private record Place(int document, int model) {}

  private static Multimap<Place, Metric> places(Import read, List<Remainder> homes) {
    List<Node> documents =
        homes.stream().map(home -> Extensions.decode(home.json())).toList();
    Multimap<Place, Metric> byPlace = LinkedListMultimap.create();
    for (Metric metric : read.catalog().metrics()) {
      place(metric, homes, documents).ifPresent(place -> byPlace.put(place, metric));
    }
    return byPlace;
  }

  /** A metric goes where it came from, and a new one into the first model. */
  private static Optional<Place> place(Metric metric, List<Remainder> homes, List<Node> documents) {
    String file = metric.positions().of("").map(p -> p.file()).orElse("");
    Optional<String> model = OsiMetricWriter.kept(metric).flatMap(k -> k.textAt("model"));
    for (int i = 0; i < homes.size(); i++) {
      List<Node> models = documents.get(i).itemsAt(OsiDocuments.MODELS);
      for (int j = 0; j < models.size(); j++) {
        boolean same =
            homes.get(i).file().equals(file) && models.get(j).textAt("name").equals(model);
        if (same) {
          return Optional.of(new Place(i, j));
        }
      }
    }
    return documents.stream().anyMatch(d -> !d.itemsAt(OsiDocuments.MODELS).isEmpty())
        ? Optional.of(new Place(0, 0))
        : Optional.empty();
  }

  private String document(
      Remainder home, int index, Multimap<Place, Metric> byPlace, OsiMetricWriter writer) {
    Node document = Extensions.decode(home.json());
    OsiVersion version = version(document);
    MappingBuilder into = Node.mapping().put("version", version.number());
    if (document instanceof Node.Mapping mapping) {
      mapping.entries().stream()
          .filter(e -> !e.key().equals("version") && !e.key().equals(OsiDocuments.MODELS))
          .forEach(e -> into.put(e.key(), e.value()));
    }
    List<Node> models = new ArrayList<>();
    for (Node model : document.itemsAt(OsiDocuments.MODELS)) {
      models.add(model(model, byPlace.get(new Place(index, models.size())), writer));
    }
    Node.Mapping whole = into.put(OsiDocuments.MODELS, Node.listing(models)).build();
    return JsonPrinter.indented(new OsiDowngrade(version, losses::add).apply(whole));
  }

  private OsiVersion version(Node document) {
    boolean later = document
        .textAt("version")
        .filter(OsiVersion.V0_2_0_DEV0.number()::equals)
        .isPresent();
    return wanted.orElse(later ? OsiVersion.V0_2_0_DEV0 : OsiVersion.V0_1_1);
  }

  private static Node model(Node model, Iterable<Metric> metrics, OsiMetricWriter writer) {
    List<Node> written = new ArrayList<>();
    metrics.forEach(metric -> writer.write(metric).ifPresent(written::add));
    if (!(model instanceof Node.Mapping mapping)
        || (mapping.get(OsiDocuments.METRICS).isEmpty() && written.isEmpty())) {
      return model;
    }
    MappingBuilder into = Node.mapping();
    Set<String> keys = new HashSet<>();
    mapping.entries().forEach(e -> {
      keys.add(e.key());
      into.put(e.key(), e.key().equals(OsiDocuments.METRICS) ? Node.listing(written) : e.value());
    });
    return keys.contains(OsiDocuments.METRICS)
        ? into.build()
        : into.put(OsiDocuments.METRICS, Node.listing(written)).build();
  }
}
