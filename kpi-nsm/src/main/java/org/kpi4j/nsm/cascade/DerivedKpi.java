package org.kpi4j.nsm.cascade;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * A metric by which a department works on the north star.
 *
 * @param metric the id of the metric
 * @param department the department that answers for it
 * @param path the way from the metric to the north star, both included, by id; never empty
 */
public record DerivedKpi(String metric, String department, ImmutableList<String> path) {
  /**
   * Refuses a way that does not begin with the metric.
   *
   * @param metric the id of the metric
   * @param department the department that answers for it
   * @param path the way from the metric to the north star, both included, by id; never empty
   */
  public DerivedKpi {
    checkArgument(
        path.size() > 1 && path.get(0).equals(metric),
        "path must lead from '%s' to a north star: %s",
        metric,
        path);
  }

  /** {@return how many steps the metric is from the north star; at least 1} */
  public int steps() {
    return path.size() - 1;
  }
}
