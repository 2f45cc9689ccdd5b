package org.kpi4j.nsm.weights;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The mean consistency index of comparisons that were filled in at random, by size: what a real one is held against.
 */
public enum RandomIndex {
  /** The table of T. L. Saaty, "The Analytic Hierarchy Process", McGraw-Hill, 1980. */
  SAATY_1980(ImmutableList.of(0., 0., .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)),
  /** The table of T. L. Saaty, "Decision making with the analytic hierarchy process", Int. J. Services Sciences 1(1), 2008. */
  SAATY_2008(ImmutableList.of(0., 0., .52, .89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49));

  /** The largest number of criteria that the tables know. */
  public static final int MAX_SIZE = 10;

  private final ImmutableList<Double> bySize;

  RandomIndex(ImmutableList<Double> bySize) {
    this.bySize = bySize;
  }

  /**
   * {@return the mean index for comparisons of this size; 0 for one and two criteria, which are always consistent}
   *
   * @param n how many criteria are compared; from 1 to {@value #MAX_SIZE}
   * @throws IllegalArgumentException if {@code n} is outside the table
   */
  public double of(int n) {
    checkArgument(
        n >= 1 && n <= MAX_SIZE, "number of criteria must be from 1 to %s: %s", MAX_SIZE, n);
    return bySize.get(n - 1);
  }
}
