package org.kpi4j.nsm.cascade;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.drivers.DriverTree;
import org.kpi4j.nsm.drivers.Owners;

/** Hands the drivers to the departments that own them, the nearest first. */
final class CascadeBuilder {
  private final Catalog catalog;
  private final DriverTree tree;
  private final Owners owners;
  private final Map<String, List<DerivedKpi>> byDepartment = new LinkedHashMap<>();
  private final ImmutableList.Builder<DerivedKpi> surplus = ImmutableList.builder();

  CascadeBuilder(Catalog catalog, DriverTree tree) {
    this.catalog = catalog;
    this.tree = tree;
    this.owners = Owners.in(catalog);
  }

  Cascade build() {
    for (String driver : tree.all()) {
      catalog.findMetric(driver).ifPresent(this::handOut);
    }
    ImmutableMap.Builder<String, ImmutableList<DerivedKpi>> all = ImmutableMap.builder();
    byDepartment.forEach((department, kpis) -> all.put(department, ImmutableList.copyOf(kpis)));
    return new Cascade(tree.root(), all.buildOrThrow(), surplus.build(), idle());
  }

  /** What only stands in a formula is no KPI of its own, once somebody has said which metrics are. */
  private void handOut(Metric metric) {
    if (!catalog.kpis().isEmpty() && catalog.servingMetrics().contains(metric.id())) {
      return;
    }
    for (String department : owners.departments(metric)) {
      give(new DerivedKpi(metric.id(), department, tree.path(metric.id())));
    }
  }

  private void give(DerivedKpi kpi) {
    List<DerivedKpi> given =
        byDepartment.computeIfAbsent(kpi.department(), department -> new ArrayList<>());
    if (given.size() < Cascade.MOST_PER_DEPARTMENT) {
      given.add(kpi);
    } else {
      surplus.add(kpi);
    }
  }

  private ImmutableSet<String> idle() {
    ImmutableSet<String> departments =
        catalog.company().map(CompanyProfile::departments).orElse(ImmutableSet.of());
    return departments.stream()
        .filter(department -> !byDepartment.containsKey(department))
        .collect(toImmutableSet());
  }
}
