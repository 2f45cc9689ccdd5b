package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Catalog;

/** The library's own catalogue file. */
public final class NativeCatalog {
  private static final String SUBJECT = "catalog";
  private static final ImmutableSet<String> OTHERS = ImmutableSet.of(DefinitionCodec.SUPPRESS);

  /** Reading puts what a key says straight into what was collected, file after file. */
  static final Shape<Catalog, Collected> SHAPE = ShapeBuilder.<Catalog, Collected>of(
          "a catalogue", "een catalogus", Collected::new, c -> c.catalog().build())
      .optional("company", Shapes.COMPANY, (c, v) -> c.catalog().company(v), Catalog::company)
      .optional("northStar", Texts.TEXT, (c, v) -> c.catalog().northStar(v), Catalog::northStar)
      .several(
          "teams",
          new ListCodec<>(Shapes.TEAM),
          (c, v) -> c.catalog().addAllTeams(v),
          Catalog::teams)
      .several(
          "metrics",
          new ListCodec<>(Metrics.METRIC),
          (c, v) -> c.catalog().addAllMetrics(v),
          Catalog::metrics)
      .several(
          "kpis", new ListCodec<>(Kpis.KPI), (c, v) -> c.catalog().addAllKpis(v), Catalog::kpis)
      .several(
          "objectives",
          new ListCodec<>(Shapes.OBJECTIVE),
          (c, v) -> c.catalog().addAllObjectives(v),
          Catalog::objectives)
      .several(
          "initiatives",
          new ListCodec<>(Shapes.INITIATIVE),
          (c, v) -> c.catalog().addAllInitiatives(v),
          Catalog::initiatives)
      .several(
          "series",
          new ListCodec<>(Measurements.SERIES),
          (c, v) -> c.catalog().addAllSeries(v),
          Catalog::series)
      .build();

  /** What a catalogue has one of, however many files it is read from. */
  private static final ImmutableSet<String> ONCE = ImmutableSet.of("company", "northStar");

  private NativeCatalog() {}

  /**
   * {@return whether a document is a catalogue of this library, or part of one}
   *
   * @param document the document
   */
  public static boolean recognises(Node.Mapping document) {
    return document.entries().isEmpty()
        || document.entries().stream()
            .anyMatch(e -> SHAPE.keys().contains(e.key()) || OTHERS.contains(e.key()));
  }

  /**
   * Reads a document.
   *
   * @param document the document
   * @param into where to put what it says
   */
  public static void read(Node.Mapping document, Collected into) {
    Scope scope = Scope.ofDefinition(into);
    into.begin(document.at());
    SHAPE.readAll(withoutRepeated(document, into), into, scope, OTHERS);
    document
        .get(DefinitionCodec.SUPPRESS)
        .ifPresent(node -> Suppressions.read(node, SUBJECT, scope));
    scope
        .unknown()
        .forEach((path, entry) -> into.lose(new Loss(
            Loss.Fate.DROPPED, SUBJECT, path, "Nobody knows this key", Optional.of(entry.at()))));
  }

  /**
   * {@return the document that says this catalogue}
   *
   * @param catalog the catalogue
   * @param suppressions the rules that are to be silent
   */
  public static Node write(Catalog catalog, Iterable<Suppression> suppressions) {
    Notes notes = new Notes(suppressions);
    MappingBuilder into = Node.mapping();
    SHAPE.writeAll(catalog, into, notes);
    List<Suppression> ofAll = notes.take(SUBJECT);
    if (!ofAll.isEmpty()) {
      into.put(DefinitionCodec.SUPPRESS, Suppressions.write(ofAll, notes));
    }
    return into.build();
  }

  private static Node.Mapping withoutRepeated(Node.Mapping document, Collected into) {
    ImmutableList<Node.Entry> first = document.entries().stream()
        .filter(e -> !ONCE.contains(e.key()) || into.isFirst(e.key(), e.at(), Seen.in(e.value())))
        .collect(ImmutableList.toImmutableList());
    return new Node.Mapping(first, document.at());
  }
}
