package org.kpi4j.io.osi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.definition.OwnFields;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;

/** Writes a metric as OSI has it: unchanged where it is as it was read, and otherwise with its changes. */
final class OsiMetricWriter {
  private static final ImmutableSet<String> HAVE_A_PLACE =
      ImmutableSet.of("id", "description", "aliases");

  private final Catalog catalog;
  private final ImmutableListMultimap<String, Kpi> kpisByMetric;
  private final Consumer<Loss> losses;

  OsiMetricWriter(Catalog catalog, Consumer<Loss> losses) {
    this.catalog = catalog;
    this.kpisByMetric = Multimaps.index(catalog.kpis(), kpi -> kpi.metric().orElse(""));
    this.losses = losses;
  }

  /** {@return the metric in OSI; empty when OSI cannot say it, which is then reported} */
  Optional<Node> write(Metric metric) {
    Optional<Node> kept = kept(metric).flatMap(k -> k.find("metric"));
    List<Kpi> kpis = kpisByMetric.get(metric.id());
    if (kept.isPresent()) {
      Import base = reread(kept.get());
      if (isAsRead(metric, kpis, base)) {
        return kept;
      }
    }
    return expression(metric, kept).map(expression -> written(metric, kpis, kept, expression));
  }

  static Optional<Node> kept(Metric metric) {
    return Optional.ofNullable(metric.extensions().get(OsiDocuments.FORMAT))
        .map(Extensions::decode);
  }

  private static Import reread(Node node) {
    Collected collected = new Collected();
    new OsiMetricReader(collected).read(node, "");
    return collected.toImport();
  }

  private static boolean isAsRead(Metric metric, List<Kpi> kpis, Import base) {
    return base.catalog().metrics().stream().anyMatch(read -> bare(read).equals(bare(metric)))
        && base.catalog().kpis().equals(kpis);
  }

  private static Metric bare(Metric metric) {
    return metric.toBuilder().extensions(ImmutableMap.of()).build();
  }

  private Node written(Metric metric, List<Kpi> kpis, Optional<Node> kept, Node expression) {
    MappingBuilder into = Node.mapping().put("name", metric.id()).put("expression", expression);
    metric.description().ifPresent(d -> into.put("description", d.text()));
    context(metric, kept).ifPresent(context -> into.put("ai_context", context));
    kept.flatMap(k -> k.find("datatype")).ifPresent(type -> into.put("datatype", type));
    ImmutableList<Node> extensions = extensions(metric, kpis, kept);
    if (!extensions.isEmpty()) {
      into.put("custom_extensions", Node.listing(extensions));
    }
    return into.build();
  }

  /** {@return the synonyms, with what else the context said} */
  private static Optional<Node> context(Metric metric, Optional<Node> kept) {
    Optional<Node> before = kept.flatMap(k -> k.find("ai_context"));
    if (metric.aliases().isEmpty()) {
      return before.filter(Node.Scalar.class::isInstance);
    }
    MappingBuilder context = Node.mapping();
    before
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .ifPresent(mapping -> mapping.entries().stream()
            .filter(e -> !e.key().equals("synonyms"))
            .forEach(e -> context.put(e.key(), e.value())));
    before.flatMap(Node::scalarText).ifPresent(text -> context.put("instructions", text));
    return Optional.of(context
        .put("synonyms", Node.listing(metric.aliases().stream().map(Node::text).toList()))
        .build());
  }

  private ImmutableList<Node> extensions(Metric metric, List<Kpi> kpis, Optional<Node> kept) {
    ImmutableList.Builder<Node> all = ImmutableList.builder();
    kept.ifPresent(k -> k.itemsAt("custom_extensions").stream()
        .filter(e ->
            e.textAt("data").map(Extensions::decode).flatMap(d -> d.find("kpi")).isEmpty())
        .forEach(all::add));
    Node.Mapping own = OwnFields.write(own(metric), kpis, elsewhere(metric));
    if (!own.entries().isEmpty()) {
      MappingBuilder fields = Node.mapping().put("schema", Node.number("1"));
      own.entries().forEach(e -> fields.put(e.key(), e.value()));
      Node data = Node.mapping().put("kpi", fields.build()).build();
      all.add(Node.mapping()
          .put("vendor_name", "COMMON")
          .put("data", JsonPrinter.compact(data))
          .build());
    }
    return all.build();
  }

  /** A formula in a language of OSI has its place; any other rides along, because its expression says less. */
  private static ImmutableSet<String> elsewhere(Metric metric) {
    boolean verbatim = metric.formula().filter(SqlFormula::isExpression).isPresent();
    return verbatim
        ? ImmutableSet.<String>builder().addAll(HAVE_A_PLACE).add("formula").build()
        : HAVE_A_PLACE;
  }

  /** What was kept of the document does not ride in the extension: it stands in its own place. */
  private static Metric own(Metric metric) {
    ImmutableMap.Builder<String, String> others = ImmutableMap.builder();
    metric.extensions().forEach((key, text) -> {
      if (!key.equals(OsiDocuments.FORMAT)) {
        others.put(key, text);
      }
    });
    return metric.toBuilder().extensions(others.buildOrThrow()).build();
  }

  private Optional<Node> expression(Metric metric, Optional<Node> kept) {
    Optional<Formula> before =
        kept.flatMap(k -> reread(k).catalog().metrics().get(0).formula());
    if (before.isPresent() && before.equals(metric.formula())) {
      return kept.flatMap(k -> k.find("expression"));
    }
    Optional<Node> written =
        metric.formula().flatMap(f -> SqlFormula.of(f, catalog)).map(OsiMetricWriter::expression);
    if (written.isEmpty()) {
      String why = metric.formula().isPresent()
          ? "The formula has no form in SQL"
          : "OSI requires an expression";
      lose(Loss.Fate.DROPPED, metric, why);
    } else if (metric.formula().filter(f -> Jinja.isIn(f.toString())).isPresent()) {
      lose(
          Loss.Fate.SIMPLIFIED,
          metric,
          "The expression has a column's name where the formula has a call");
    }
    return written;
  }

  private void lose(Loss.Fate fate, Metric metric, String why) {
    losses.accept(new Loss(
        fate, "metric:" + metric.id(), "formula", why, metric.positions().of("formula")));
  }

  private static Node expression(Formula.Verbatim text) {
    Node dialect = Node.mapping()
        .put("dialect", text.dialect())
        .put("expression", text.text())
        .build();
    return Node.mapping()
        .put("dialects", Node.listing(ImmutableList.of(dialect)))
        .build();
  }
}
