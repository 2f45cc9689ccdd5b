package org.kpi4j.nsm.drivers;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;

/**
 * A metric with everything that moves it. A driver that several metrics share is part of the tree once, as near to the
 * root as it stands anywhere. Names in a formula that the catalogue has no metric for are left out.
 */
public final class DriverTree {
  private final Catalog catalog;
  private final String root;
  private final ImmutableMap<String, Step> steps;
  private final Owners owners;

  /** How far a driver is from the root, and the metric that it moves on the way there. */
  private record Step(int depth, String moves) {}

  private DriverTree(Catalog catalog, String root, Owners owners) {
    this.catalog = catalog;
    this.root = root;
    this.steps = steps(catalog, root);
    this.owners = owners;
  }

  /**
   * {@return the drivers of a metric}
   *
   * @param catalog where the metrics are
   * @param root the id of the metric
   * @throws IllegalArgumentException if the catalogue has no such metric, or a metric drives itself by any way round
   */
  public static DriverTree of(Catalog catalog, String root) {
    return of(catalog, root, Owners.in(catalog));
  }

  /**
   * {@return the drivers of a metric, for somebody who asks for several trees of one catalogue}
   *
   * @param catalog where the metrics are
   * @param root the id of the metric
   * @param owners who answers for what in the catalogue
   * @throws IllegalArgumentException as {@link #of(Catalog, String)} does
   */
  public static DriverTree of(Catalog catalog, String root, Owners owners) {
    checkArgument(
        catalog.findMetric(root).isPresent(), "metric must be in the catalogue: '%s'", root);
    Optional<ImmutableList<String>> cycle = DriverCycle.find(catalog, root);
    checkArgument(
        cycle.isEmpty(), "driver tree must have no cycle: %s", cycle.orElse(ImmutableList.of()));
    return new DriverTree(catalog, root, owners);
  }

  /** {@return the id of the metric that everything here moves} */
  public String root() {
    return root;
  }

  /** {@return the drivers at any depth, the nearest first, without the root} */
  public ImmutableSet<String> all() {
    return steps.keySet().stream().filter(id -> !id.equals(root)).collect(toImmutableSet());
  }

  /** {@return the drivers that move the root without another one between} */
  public ImmutableSet<String> direct() {
    return within(1);
  }

  /**
   * {@return the drivers with fewer than so many others between them and the root}
   *
   * @param depth how many steps from the root at most; 1 for the direct ones
   */
  public ImmutableSet<String> within(int depth) {
    return all().stream().filter(id -> depthOf(id) <= depth).collect(toImmutableSet());
  }

  /**
   * {@return whether a metric is the root or moves it}
   *
   * @param metric the id of the metric
   */
  public boolean reaches(String metric) {
    return steps.containsKey(metric);
  }

  /**
   * {@return how many steps a driver is from the root; 0 for the root itself, and a very large number for a metric
   * that does not move it}
   *
   * @param metric the id of the metric
   */
  public int depthOf(String metric) {
    Step step = steps.get(metric);
    return step == null ? Integer.MAX_VALUE : step.depth();
  }

  /**
   * {@return the way from a driver up to the root, both included; the shortest one, and empty when there is none}
   *
   * @param metric the id of the driver
   */
  public ImmutableList<String> path(String metric) {
    ImmutableList.Builder<String> way = ImmutableList.builder();
    String at = metric;
    for (Step step = steps.get(at); step != null; step = step.depth() == 0 ? null : steps.get(at)) {
      way.add(at);
      at = step.moves();
    }
    return way.build();
  }

  /**
   * {@return the drivers that somebody answers for, the nearest first}
   *
   * @param depth how many steps from the root at most
   */
  public ImmutableList<Metric> owned(int depth) {
    return within(depth).stream()
        .flatMap(id -> catalog.findMetric(id).stream())
        .filter(metric -> !owners.of(metric).isEmpty())
        .collect(toImmutableList());
  }

  /** {@return the departments that answer for a driver, in order of nearness} */
  public ImmutableSet<String> departments() {
    return all().stream()
        .flatMap(id -> catalog.findMetric(id).stream())
        .flatMap(metric -> owners.departments(metric).stream())
        .collect(toImmutableSet());
  }

  private static ImmutableMap<String, Step> steps(Catalog catalog, String root) {
    Map<String, Step> steps = new LinkedHashMap<>();
    steps.put(root, new Step(0, root));
    Queue<String> open = new ArrayDeque<>(steps.keySet());
    while (!open.isEmpty()) {
      String id = open.remove();
      int next = depth(steps, id) + 1;
      for (String driver : Drivers.of(catalog, id)) {
        if (steps.putIfAbsent(driver, new Step(next, id)) == null) {
          open.add(driver);
        }
      }
    }
    return ImmutableMap.copyOf(steps);
  }

  private static int depth(Map<String, Step> steps, String id) {
    Step step = steps.get(id);
    return step == null ? 0 : step.depth();
  }
}
