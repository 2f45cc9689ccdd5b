package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;

/**
 * What changed since a baseline.
 *
 * @param tiles how much is new, still there and solved
 * @param fresh what is new
 * @param solved what is solved
 */
record Changes(
    ImmutableList<Tile> tiles, ImmutableList<Found> fresh, ImmutableList<Solved> solved) {
  private static final int SHORT = 10;

  /**
   * A finding that the baseline knows and that is gone.
   *
   * @param subject what it was about
   * @param defect the title of the rule
   * @param rule the id of the rule
   */
  record Solved(String subject, String defect, String rule) {}

  /** {@return whether so little is new that it is shown at once} */
  boolean isShort() {
    return fresh.size() <= SHORT;
  }

  boolean hasFresh() {
    return !fresh.isEmpty();
  }

  boolean hasSolved() {
    return !solved.isEmpty();
  }
}
