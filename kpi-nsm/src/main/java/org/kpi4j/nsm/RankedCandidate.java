package org.kpi4j.nsm;

import org.kpi4j.nsm.evidence.Score;

/**
 * A candidate with its place among the others.
 *
 * @param place from 1; candidates with the same standing share the better place
 * @param scored what gates and criteria make of it
 * @param verdict what becomes of it
 */
public record RankedCandidate(int place, ScoredCandidate scored, Verdict verdict) {
  /** {@return the id of the metric} */
  public String id() {
    return scored.id();
  }

  /** {@return the weighted sum of the criteria} */
  public Score score() {
    return scored.score();
  }
}
