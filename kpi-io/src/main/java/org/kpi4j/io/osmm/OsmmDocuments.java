package org.kpi4j.io.osmm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.definition.Importer;
import org.kpi4j.io.definition.Written;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;

/**
 * Measurement frameworks of OSMM: each entry is a metric and the KPI about it, its target is the KPI's statement, and the
 * metrics of the tier "guardrail" guard those of the tier "primary".
 */
public final class OsmmDocuments implements Importer {
  private static final String FORMAT = "osmm";
  private static final String FRAMEWORK = "measurement_framework";
  private static final ImmutableSet<String> CARRIED = ImmutableSet.of(
      "name", "tier", "definition", "supports_objective", "target", "cadence", "data_source");

  private final Collected collected;

  /**
   * Begins with no files.
   *
   * @param collected where the definitions are to be put
   */
  public OsmmDocuments(Collected collected) {
    this.collected = collected;
  }

  @Override
  public boolean recognises(Node.Mapping document) {
    return document.find("osmm_version").isPresent()
        || document.find(FRAMEWORK).isPresent()
        || document.textAt("object_type").filter(FRAMEWORK::equals).isPresent();
  }

  @Override
  public void read(Node.Mapping document) {
    Node framework = document.find(FRAMEWORK).orElse(document);
    boolean known = framework.find("metrics").isPresent();
    if (known) {
      framework
          .textAt("north_star_metric")
          .ifPresent(name -> collected.northStar(idOf(name), framework.at()));
      List<Node> metrics = framework.itemsAt("metrics");
      ImmutableList<String> guards = metrics.stream()
          .filter(m -> isTier(m, "guardrail"))
          .flatMap(m -> m.textAt("name").stream())
          .map(OsmmDocuments::idOf)
          .collect(ImmutableList.toImmutableList());
      objectives(metrics);
      metrics.forEach(m -> metric(m, guards));
    }
    keepRest(document, framework);
  }

  @Override
  public void finish() {
    // Frameworks do not refer to each other.
  }

  private static String idOf(String name) {
    return Metric.named(name).id();
  }

  private static boolean isTier(Node metric, String tier) {
    return metric.textAt("tier").filter(tier::equals).isPresent();
  }

  private void objectives(List<Node> metrics) {
    Map<String, Objective> all = new LinkedHashMap<>();
    for (Node metric : metrics) {
      metric
          .textAt("supports_objective")
          .ifPresent(text -> all.putIfAbsent(
              idOf(text),
              Objective.builder()
                  .id(idOf(text))
                  .statement(text)
                  .positions(at(metric))
                  .build()));
    }
    collected.catalog().addAllObjectives(all.values());
  }

  private void metric(Node node, ImmutableList<String> guards) {
    Optional<String> name = node.textAt("name");
    if (name.isEmpty()) {
      collected.problems().add(ProblemKind.MISSING_KEY, node.at(), "", Expected.verbatim("'name'"));
      return;
    }
    String id = idOf(name.get());
    Metric.Builder metric = Metric.builder().id(id).name(name.get()).positions(at(node));
    node.textAt("definition").map(LocalizedText::of).ifPresent(metric::description);
    node.textAt("data_source").map(DataSource::of).ifPresent(metric::source);
    node.textAt("tier").ifPresent(metric::tag);
    collected
        .catalog()
        .metric(metric
            .extensions(ImmutableMap.of(FORMAT, JsonPrinter.compact(node)))
            .build());
    collected.catalog().kpi(kpi(node, id, name.get(), guards));
    report(node, "metric:" + id);
  }

  private static Kpi kpi(Node node, String id, String name, ImmutableList<String> guards) {
    Kpi.Builder kpi = Kpi.builder().id(id).name(name).metric(id).positions(at(node));
    node.textAt("target").ifPresent(kpi::statement);
    node.textAt("supports_objective").map(OsmmDocuments::idOf).ifPresent(kpi::support);
    node.textAt("cadence").flatMap(Written::period).ifPresent(kpi::reviewCadence);
    if (isTier(node, "primary")) {
      guards.forEach(guard -> kpi.guardrail(Guardrail.builder().metric(guard).build()));
    }
    return kpi.build();
  }

  private void report(Node node, String subject) {
    if (node.textAt("cadence").isPresent()
        && node.textAt("cadence").flatMap(Written::period).isEmpty()) {
      lose(subject, "cadence", "It is no plain period", node.at());
    }
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().stream()
          .filter(e -> !CARRIED.contains(e.key()))
          .forEach(e -> lose(subject, e.key(), "The model has no place for it", e.at()));
    }
  }

  private void keepRest(Node.Mapping document, Node framework) {
    Node.Mapping whole = framework instanceof Node.Mapping mapping ? mapping : document;
    ImmutableList<Node.Entry> rest = whole.entries().stream()
        .filter(e -> !e.key().equals("metrics") && !e.key().equals("north_star_metric"))
        .collect(ImmutableList.toImmutableList());
    String json = JsonPrinter.compact(new Node.Mapping(rest, document.at()));
    collected.keep(new Remainder(document.at().file(), FORMAT, json));
    rest.forEach(e -> lose("", e.key(), "No part of a catalogue", e.at()));
  }

  private void lose(String subject, String what, String why, SourcePosition at) {
    collected.lose(new Loss(Loss.Fate.KEPT_VERBATIM, subject, what, why, Optional.of(at)));
  }

  private static Positions at(Node node) {
    ImmutableMap.Builder<String, SourcePosition> all = ImmutableMap.builder();
    all.put("", node.at());
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        switch (entry.key()) {
          case "target" -> all.put("statement", entry.at());
          case "cadence" -> all.put("reviewCadence", entry.at());
          case "definition" -> all.put("description", entry.at());
          case "data_source" -> all.put("sources", entry.at());
          case "supports_objective" -> all.put("supports", entry.at());
          default -> {}
        }
      }
    }
    return new Positions(all.buildOrThrow());
  }
}
