package org.kpi4j.nsm.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.nsm.weights.Weights;

/**
 * How often each alternative took each place when weights and values were drawn at random.
 *
 * @param rows one for each alternative, in the order of the table
 * @param samples how many draws were made; at least 1
 */
public record Acceptability(ImmutableList<Row> rows, int samples) {
  /**
   * What became of one alternative.
   *
   * @param places the share of draws in which it came first, second and so on; alternatives that draw level share the
   *     better place
   * @param centralWeights the mean of the weights with which it came first: who believes these, has a favourite; empty
   *     when it never came first
   * @param confidence how often it comes first with exactly those weights, its values being uncertain; 0 when it never
   *     came first
   */
  public record Row(
      ImmutableList<Double> places, Optional<Weights> centralWeights, double confidence) {}

  /**
   * Refuses no draws at all.
   *
   * @param rows one for each alternative, in the order of the table
   * @param samples how many draws were made; at least 1
   */
  public Acceptability {
    checkArgument(samples >= 1, "samples must be at least 1: %s", samples);
  }

  /**
   * {@return the share of draws in which an alternative came first}
   *
   * @param alternative its index, from 0
   */
  public double first(int alternative) {
    return rows.get(alternative).places().get(0);
  }

  /**
   * {@return the standard error of {@link #first} that comes from drawing: √(p (1 - p) / n)} For p = .65 and 100,000
   * draws it is .0015.
   *
   * @param alternative its index, from 0
   */
  public double error(int alternative) {
    double p = Math.min(1, first(alternative));
    return Math.sqrt(p * (1 - p) / samples);
  }
}
