package org.kpi4j.definition;

import static java.util.stream.Collectors.toSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.text.Spelling;

/** The ids and former names by which links find their definitions. */
final class KnownIds {
  /** The largest catalogue in which near spellings are looked for. Chosen by this library. */
  private static final int MOST_SEARCHED = 10_000;

  private final Catalog catalog;
  private final Supplier<IdTable<Metric>> metrics;
  private final Supplier<IdTable<Kpi>> kpis;
  private final Supplier<Set<String>> aliases;
  private final Supplier<Set<String>> objectives;
  private final Supplier<Set<String>> teams;
  private final Supplier<List<String>> sorted;

  KnownIds(Catalog catalog) {
    this.catalog = catalog;
    metrics = Suppliers.memoize(() -> IdTable.of(catalog.metrics(), Metric::id));
    kpis = Suppliers.memoize(() -> IdTable.of(catalog.kpis(), Kpi::id));
    aliases = Suppliers.memoize(() -> aliases(catalog));
    objectives =
        Suppliers.memoize(() -> catalog.objectives().stream().map(Objective::id).collect(toSet()));
    teams = Suppliers.memoize(() -> teams(catalog));
    sorted = Suppliers.memoize(() -> sorted(catalog));
  }

  boolean hasMetric(String id) {
    return metrics.get().find(id) >= 0 || aliases.get().contains(id);
  }

  boolean hasKpi(String id) {
    return kpis.get().find(id) >= 0;
  }

  boolean hasObjective(String id) {
    return objectives.get().contains(id);
  }

  /** {@return whether anything that a definition can support has this id} */
  boolean hasSupported(String id) {
    return hasObjective(id) || hasKpi(id) || hasMetric(id);
  }

  /** {@return whether a team has this id; true for any when the catalogue lists no teams} */
  boolean hasTeam(String id) {
    return catalog.teams().isEmpty() || teams.get().contains(id);
  }

  /** {@return the id of a metric, KPI or objective that is spelled most like this; empty when none is near} */
  Optional<String> nearest(String id) {
    return Spelling.nearest(id, sorted.get());
  }

  /** Sorted, so that of two equally near ids always the same one is meant; none in a catalogue too large to search. */
  private static List<String> sorted(Catalog catalog) {
    Iterable<String> ids = Iterables.concat(
        Lists.transform(catalog.metrics(), Metric::id),
        Lists.transform(catalog.kpis(), Kpi::id),
        Lists.transform(catalog.objectives(), Objective::id));
    int size =
        catalog.metrics().size() + catalog.kpis().size() + catalog.objectives().size();
    return size > MOST_SEARCHED ? List.of() : ImmutableList.sortedCopyOf(ids);
  }

  private static Set<String> aliases(Catalog catalog) {
    Set<String> all = new HashSet<>();
    catalog.metrics().forEach(metric -> all.addAll(metric.aliases()));
    return all;
  }

  private static Set<String> teams(Catalog catalog) {
    Set<String> all = new HashSet<>();
    catalog.teams().forEach(team -> all.add(team.id()));
    catalog.company().ifPresent(company -> all.addAll(company.departments()));
    return all;
  }
}
