package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;

/**
 * The north star ranking.
 *
 * @param answer which candidate it recommends, in a sentence
 * @param leftOut which metrics could not be ranked, in a sentence; empty when all were
 * @param candidates the candidates, the best first
 * @param more how many candidates are not shown, in a sentence; empty when all are
 */
record Stars(String answer, String leftOut, ImmutableList<Star> candidates, String more) {

  /**
   * A candidate.
   *
   * @param place its place
   * @param name its name
   * @param verdict what becomes of it
   * @param score its score in percent
   * @param low the lower bound of the interval in which the score is believed to lie, in percent
   * @param high the upper bound
   * @param width the width of the interval
   * @param first how often it comes first
   * @param gates what stops it and what to do about that
   */
  record Star(
      int place,
      String name,
      String verdict,
      int score,
      int low,
      int high,
      int width,
      String first,
      ImmutableList<String> gates) {
    boolean hasGates() {
      return !gates.isEmpty();
    }
  }

  boolean hasLeftOut() {
    return !leftOut.isEmpty();
  }

  boolean hasMore() {
    return !more.isEmpty();
  }

  boolean hasCandidates() {
    return !candidates.isEmpty();
  }
}
