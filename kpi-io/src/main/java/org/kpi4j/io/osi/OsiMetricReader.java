package org.kpi4j.io.osi;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.definition.OwnFields;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Formula;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;

/** Makes a metric of what a document of OSI says, and keeps all that it says word for word. */
final class OsiMetricReader {
  private static final String PREFERRED_DIALECT = "ANSI_SQL";
  private static final ImmutableSet<String> CARRIED =
      ImmutableSet.of("name", "description", "expression", "ai_context");

  private final Collected collected;

  OsiMetricReader(Collected collected) {
    this.collected = collected;
  }

  void read(Node node, String model) {
    Optional<String> name = node.textAt("name");
    if (name.isEmpty() || !(node instanceof Node.Mapping mapping)) {
      collected.problems().add(ProblemKind.MISSING_KEY, node.at(), "", Expected.verbatim("'name'"));
      return;
    }
    try {
      collected.catalog().metric(metric(mapping, name.get(), model));
      report(mapping, "metric:" + name.get());
    } catch (IllegalArgumentException e) {
      collected.refuse(node.at(), name.get(), e);
    }
  }

  private Metric metric(Node.Mapping node, String name, String model) {
    Metric.Builder builder = Metric.builder().id(name);
    node.textAt("description").map(LocalizedText::of).ifPresent(builder::description);
    formula(node).ifPresent(builder::formula);
    node.itemsAt("ai_context", "synonyms")
        .forEach(s ->
            s.scalarText().filter(t -> !InvisibleCharacters.isBlank(t)).ifPresent(builder::alias));
    own(node).ifPresent(own -> OwnFields.read(own, builder, collected));
    return builder
        .putAllExtensions(kept(node, model))
        .positions(positions(node))
        .build();
  }

  private static Optional<Formula> formula(Node node) {
    Optional<Node> preferred = node.itemsAt("expression", "dialects").stream()
        .filter(d -> d.textAt("dialect").filter(PREFERRED_DIALECT::equals).isPresent())
        .findFirst()
        .or(() -> node.itemsAt("expression", "dialects").stream().findFirst());
    return preferred
        .flatMap(d -> d.textAt("expression").map(text -> (Formula) new Formula.Verbatim(
            d.textAt("dialect").orElse(PREFERRED_DIALECT).replace(':', '-'), text)))
        .or(() ->
            node.textAt("expression").map(text -> new Formula.Verbatim(PREFERRED_DIALECT, text)));
  }

  /** {@return the fields of this library that an extension holds} */
  static Optional<Node> own(Node metric) {
    return metric.itemsAt("custom_extensions").stream()
        .flatMap(extension -> extension.textAt("data").map(Extensions::decode).stream())
        .flatMap(data -> data.find("kpi").stream())
        .findFirst();
  }

  private static ImmutableMap<String, String> kept(Node.Mapping metric, String model) {
    return ImmutableMap.of(
        OsiDocuments.FORMAT,
        JsonPrinter.compact(
            Node.mapping().put("model", model).put("metric", metric).build()));
  }

  private static Positions positions(Node.Mapping node) {
    ImmutableMap.Builder<String, SourcePosition> all = ImmutableMap.builder();
    all.put("", node.at());
    for (Node.Entry entry : node.entries()) {
      switch (entry.key()) {
        case "name" -> all.put("id", entry.at());
        case "expression" -> all.put("formula", entry.at());
        case "description" -> all.put("description", entry.at());
        case "ai_context" -> all.put("aliases", entry.at());
        default -> {}
      }
    }
    return new Positions(all.buildKeepingLast());
  }

  private void report(Node.Mapping metric, String subject) {
    for (Node.Entry entry : metric.entries()) {
      boolean own = entry.key().equals("custom_extensions")
          && entry.value().itemsAt().size() == 1
          && own(metric).isPresent();
      if (!CARRIED.contains(entry.key()) && !own) {
        keep(subject, entry.key(), entry.at());
      }
    }
    metric.itemsAt("expression", "dialects").stream()
        .skip(1)
        .forEach(dialect -> keep(subject, "expression.dialects", dialect.at()));
    metric
        .find("ai_context")
        .filter(Node.Scalar.class::isInstance)
        .or(() -> metric.find("ai_context", "instructions"))
        .or(() -> metric.find("ai_context", "examples"))
        .ifPresent(context -> keep(subject, "ai_context", context.at()));
  }

  private void keep(String subject, String what, SourcePosition at) {
    collected.lose(new Loss(
        Loss.Fate.KEPT_VERBATIM, subject, what, "The model has no place for it", Optional.of(at)));
  }
}
