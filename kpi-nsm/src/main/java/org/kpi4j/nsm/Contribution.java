package org.kpi4j.nsm;

import static com.google.common.base.Preconditions.checkArgument;

import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/**
 * What one criterion adds to a score.
 *
 * @param criterion the criterion
 * @param weight how much it counts, from 0 to 1 inclusive
 * @param evidence the value with what it rests on
 * @param isAnswered whether anything is known; when not, the value stands in the middle of the scale
 */
public record Contribution(
    Criterion criterion, double weight, Evidence evidence, boolean isAnswered) {
  /**
   * Refuses weights outside 0 to 1.
   *
   * @param criterion the criterion
   * @param weight how much it counts, from 0 to 1 inclusive
   * @param evidence the value with what it rests on
   * @param isAnswered whether anything is known; when not, the value stands in the middle of the scale
   */
  public Contribution {
    checkArgument(weight >= 0 && weight <= 1, "weight must be from 0 to 1 inclusive: %s", weight);
  }

  /** {@return the weight times the value: a part of the score; the parts of all criteria sum to it} */
  public double points() {
    return weight * evidence.value().value();
  }
}
