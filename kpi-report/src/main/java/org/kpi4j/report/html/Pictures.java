package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.rule.Subject;

/**
 * Draws what drives which metric, and what serves which goal.
 *
 * @param catalog the catalogue
 * @param found what the rules found
 * @param labels the words of the page
 */
record Pictures(Catalog catalog, FoundMaker found, Labels labels) {

  ImmutableList<Picture> all() {
    ImmutableList.Builder<Picture> pictures = ImmutableList.builder();
    SetMultimap<String, String> drivers = LinkedHashMultimap.create();
    catalog.metrics().forEach(metric -> drivers.putAll(metric.id(), metric.drivers()));
    if (!drivers.isEmpty()) {
      pictures.add(tree("drivers", drivers));
    }
    SetMultimap<String, String> supporters = supporters();
    if (!supporters.isEmpty()) {
      pictures.add(tree("cascade", supporters));
    }
    return pictures.build();
  }

  /** {@return for each north star, objective and KPI, what says that it supports it} */
  private SetMultimap<String, String> supporters() {
    SetMultimap<String, String> supporters = LinkedHashMultimap.create();
    for (Objective objective : catalog.objectives()) {
      objective.supports().forEach(id -> supporters.put(id, objective.id()));
    }
    for (Kpi kpi : catalog.kpis()) {
      kpi.supports().forEach(id -> supporters.put(id, kpi.id()));
    }
    return supporters;
  }

  private Picture tree(String key, SetMultimap<String, String> below) {
    return new Tree(below, this::node, labels).picture(key, labels.of(key));
  }

  private Tree.Node node(String id) {
    return catalog
        .findMetric(id)
        .map(this::metric)
        .or(() -> catalog.findKpi(id).map(this::kpi))
        .or(() -> catalog.objectives().stream()
            .filter(objective -> objective.id().equals(id))
            .findFirst()
            .map(this::objective))
        .orElseGet(() -> new Tree.Node(id, "error"));
  }

  private Tree.Node metric(Metric metric) {
    return new Tree.Node(metric.name().in(labels.language()), found.look(Subject.of(metric)));
  }

  private Tree.Node kpi(Kpi kpi) {
    return new Tree.Node(name(kpi), found.look(Subject.of(kpi)));
  }

  /** {@return what people call a KPI; the name of its metric where it has none of its own} */
  private String name(Kpi kpi) {
    return kpi.displayName().equals(kpi.id())
        ? catalog.metricOf(kpi).map(m -> m.name().in(labels.language())).orElse(kpi.id())
        : kpi.displayName();
  }

  private Tree.Node objective(Objective objective) {
    return new Tree.Node(
        objective.statement().in(labels.language()), found.look(Subject.of(objective)));
  }
}
