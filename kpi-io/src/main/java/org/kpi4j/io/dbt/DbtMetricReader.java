package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.OwnFields;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;

/** Makes a metric of what a file of dbt says, and keeps all that it says word for word. */
final class DbtMetricReader {
  private final Collected collected;
  private final DbtFormula formulas;
  private final ImmutableMap<String, Node> groups;

  DbtMetricReader(Collected collected, Map<String, DbtMeasure> measures, Map<String, Node> groups) {
    this.collected = collected;
    this.formulas = new DbtFormula(measures);
    this.groups = ImmutableMap.copyOf(groups);
  }

  void read(DbtNode metric) {
    if (metric.name().isEmpty()) {
      collected
          .problems()
          .add(ProblemKind.MISSING_KEY, metric.node().at(), "", Expected.verbatim("'name'"));
      return;
    }
    try {
      collected.catalog().metric(metric(metric));
      DbtLosses.report(metric, collected);
    } catch (IllegalArgumentException e) {
      collected.refuse(metric.node().at(), metric.name(), e);
    }
  }

  private Metric metric(DbtNode metric) {
    Metric.Builder builder = Metric.builder().id(metric.name());
    describe(metric, builder);
    compute(metric, builder);
    configure(metric.node(), builder);
    return builder
        .putAllExtensions(kept(metric))
        .positions(positions(metric.node()))
        .build();
  }

  private static void describe(DbtNode metric, Metric.Builder builder) {
    Node node = metric.node();
    node.textAt("label").map(LocalizedText::of).ifPresent(builder::name);
    node.textAt("description").map(LocalizedText::of).ifPresent(builder::description);
    texts(node.itemsAt("dimensions")).forEach(builder::dimension);
    node.textAt("model")
        .or(metric::model)
        .ifPresent(model ->
            builder.source(DataSource.builder().tool("dbt").location(model).build()));
  }

  private void compute(DbtNode metric, Metric.Builder builder) {
    Optional<Formula> formula = formulas.of(metric);
    formula.ifPresent(builder::formula);
    DbtWindow.of(metric).ifPresent(builder::window);
    if (formula.filter(f -> f.references().isEmpty()).isPresent()) {
      DbtFormula.inputNames(metric).forEach(builder::driver);
    }
  }

  private void configure(Node node, Metric.Builder builder) {
    texts(node.itemsAt("config", "tags")).forEach(builder::tag);
    texts(node.itemsAt("tags")).forEach(builder::tag);
    if (node.textAt("config", "enabled").filter("false"::equalsIgnoreCase).isPresent()) {
      builder.lifecycle(Lifecycle.RETIRED);
    }
    node.textAt("config", "group").map(this::ownerOf).ifPresent(builder::owner);
    meta(node, "owner").ifPresent(owner -> texts(owner.itemsAt()).forEach(builder::owner));
    meta(node, "kpi").ifPresent(own -> OwnFields.read(own, builder, collected));
  }

  private static Stream<String> texts(List<Node> items) {
    return items.stream()
        .flatMap(item -> item.scalarText().stream())
        .filter(text -> !InvisibleCharacters.isBlank(text));
  }

  private static Optional<Node> meta(Node node, String key) {
    return node.find("config", "meta", key).or(() -> node.find("meta", key));
  }

  private String ownerOf(String group) {
    Optional<Node> owner = Optional.ofNullable(groups.get(group)).flatMap(g -> g.find("owner"));
    return owner.flatMap(o -> o.textAt("name").or(() -> o.textAt("email"))).orElse(group);
  }

  private static ImmutableMap<String, String> kept(DbtNode metric) {
    MappingBuilder kept = Node.mapping();
    metric.model().ifPresent(model -> kept.put("model", model));
    return ImmutableMap.of(
        DbtDocuments.FORMAT,
        JsonPrinter.compact(kept.put(metric.word(), metric.node()).build()));
  }

  private static Positions positions(Node.Mapping node) {
    ImmutableMap.Builder<String, org.kpi4j.model.SourcePosition> all = ImmutableMap.builder();
    all.put("", node.at());
    for (Node.Entry entry : node.entries()) {
      switch (entry.key()) {
        case "name" -> all.put("id", entry.at());
        case "label" -> all.put("name", entry.at());
        case "description", "dimensions" -> all.put(entry.key(), entry.at());
        case "type_params", "expr", "expression", "sql", "numerator" ->
          all.put("formula", entry.at());
        case "config", "meta" -> all.put("owners", entry.at());
        default -> {}
      }
    }
    return new Positions(all.buildKeepingLast());
  }
}
