package org.kpi4j.nsm.cascade;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.kpi4j.model.Catalog;
import org.kpi4j.nsm.drivers.DriverTree;

/**
 * The north star, translated into at most three KPIs for each department: more would cost the focus. Source: Frederiek
 * van Leeuwen, "North star metric: het kompas voor duurzame groei", ZakelijkPlus.nl, consulted 2026-11-21.
 *
 * @param northStar the id of the north star
 * @param byDepartment the derived KPIs of each department, the nearest to the north star first; at most {@value
 *     #MOST_PER_DEPARTMENT} each
 * @param surplus the metrics that would be too many for their department
 * @param idle the departments that have none
 */
public record Cascade(
    String northStar,
    ImmutableMap<String, ImmutableList<DerivedKpi>> byDepartment,
    ImmutableList<DerivedKpi> surplus,
    ImmutableSet<String> idle) {
  /** How many derived KPIs a department has at most. */
  public static final int MOST_PER_DEPARTMENT = 3;

  /**
   * Refuses a department with more than three, and a KPI whose way leads elsewhere.
   *
   * @param northStar the id of the north star
   * @param byDepartment the derived KPIs of each department, the nearest to the north star first; at most {@value #MOST_PER_DEPARTMENT} each
   * @param surplus the metrics that would be too many for their department
   * @param idle the departments that have none
   */
  public Cascade {
    byDepartment.forEach((department, kpis) -> checkArgument(
        kpis.size() <= MOST_PER_DEPARTMENT,
        "department '%s' must have at most %s derived KPIs: %s",
        department,
        MOST_PER_DEPARTMENT,
        kpis.size()));
    byDepartment.values().forEach(kpis -> kpis.forEach(kpi -> checkEnd(northStar, kpi)));
  }

  /**
   * {@return the cascade of a catalogue's north star}
   *
   * @param catalog the catalogue, with a north star, its drivers and their owners
   * @throws IllegalArgumentException if the catalogue names no north star, has no metric of that id, or its drivers lead
   *     back to it
   */
  public static Cascade of(Catalog catalog) {
    return new CascadeBuilder(catalog, tree(catalog)).build();
  }

  /**
   * {@return the derived KPIs of one department, the nearest to the north star first; none when it has none}
   *
   * @param department the id of the department
   */
  public ImmutableList<DerivedKpi> of(String department) {
    return byDepartment.getOrDefault(department, ImmutableList.of());
  }

  static DriverTree tree(Catalog catalog) {
    checkArgument(
        catalog.northStar().isPresent(),
        "catalogue must name a north star: %s",
        catalog.northStar());
    return DriverTree.of(catalog, catalog.northStar().get());
  }

  private static void checkEnd(String northStar, DerivedKpi kpi) {
    String end = kpi.path().get(kpi.steps());
    checkArgument(
        end.equals(northStar), "path of '%s' must end at '%s': '%s'", kpi.metric(), northStar, end);
  }
}
