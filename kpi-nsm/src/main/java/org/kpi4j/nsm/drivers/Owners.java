package org.kpi4j.nsm.drivers;

import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;

/** Knows who answers for the metrics of a catalogue. */
public final class Owners {
  private final ImmutableListMultimap<String, Kpi> kpisByMetric;
  private final ImmutableMap<String, String> departmentsByTeam;

  private Owners(Catalog catalog) {
    kpisByMetric = catalog.kpis().stream()
        .collect(flatteningToImmutableListMultimap(kpi -> kpi.metric().orElse(""), Stream::of));
    departmentsByTeam = departments(catalog);
  }

  /**
   * {@return the owners in a catalogue}
   *
   * @param catalog the catalogue
   */
  public static Owners in(Catalog catalog) {
    return new Owners(catalog);
  }

  /**
   * {@return the owners of a metric and of the KPIs about it, and the teams of those KPIs}
   *
   * @param metric the metric
   */
  public ImmutableSet<String> of(Metric metric) {
    Stream<String> ofKpis = kpisByMetric.get(metric.id()).stream()
        .flatMap(kpi -> Stream.concat(kpi.owners().stream(), kpi.teams().stream()));
    return Stream.concat(metric.owners().stream(), ofKpis).collect(toImmutableSet());
  }

  /**
   * {@return the departments of those owners: the department of a team that is part of one, else the owner itself}
   *
   * @param metric the metric
   */
  public ImmutableSet<String> departments(Metric metric) {
    return of(metric).stream()
        .map(owner -> departmentsByTeam.getOrDefault(owner, owner))
        .collect(toImmutableSet());
  }

  private static ImmutableMap<String, String> departments(Catalog catalog) {
    Map<String, String> departments = new LinkedHashMap<>();
    catalog
        .teams()
        .forEach(team -> departments.putIfAbsent(team.id(), team.department().orElse(team.id())));
    return ImmutableMap.copyOf(departments);
  }
}
