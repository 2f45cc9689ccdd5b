package org.kpi4j.nsm.weights;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.DoubleStream;

/**
 * How much each of several criteria counts: numbers from 0 to 1 that sum to 1.
 *
 * @param values the weights, in the order of the criteria; they sum to 1 within {@value #TOLERANCE}
 */
public record Weights(ImmutableList<Double> values) {
  /** How far from 1 the sum of weights may be. */
  public static final double TOLERANCE = 1e-9;

  /**
   * Refuses an empty list, weights outside 0 to 1, and weights that do not sum to 1.
   *
   * @param values the weights, in the order of the criteria; they sum to 1 within {@value #TOLERANCE}
   */
  public Weights {
    checkArgument(!values.isEmpty(), "weights must not be empty: %s", values);
    values.forEach(Weights::checkWeight);
    double sum = values.stream().mapToDouble(Double::doubleValue).sum();
    checkArgument(Math.abs(sum - 1) <= TOLERANCE, "weights must sum to 1: %s", sum);
  }

  /**
   * {@return the weights that were given}
   *
   * @param weights one for each criterion, in order
   * @throws IllegalArgumentException if there is none, one is not from 0 to 1 inclusive, or they do not sum to 1
   */
  public static Weights of(double... weights) {
    return new Weights(boxed(DoubleStream.of(weights)));
  }

  /**
   * {@return the weights in proportion to the given numbers} So 3, 1 gives .75, .25; and equal numbers give equal
   * weights.
   *
   * @param shares one for each criterion, in order
   * @throws IllegalArgumentException if a share is negative or not finite, or if all are 0
   */
  public static Weights proportionalTo(double... shares) {
    for (double share : shares) {
      checkArgument(
          share >= 0 && share < Double.POSITIVE_INFINITY,
          "share must be finite and not negative: %s",
          share);
    }
    double sum = DoubleStream.of(shares).sum();
    checkArgument(sum > 0, "shares must not all be 0: %s", sum);
    return new Weights(boxed(DoubleStream.of(shares).map(share -> share / sum)));
  }

  /**
   * {@return equal weights}
   *
   * @param criteria how many; at least 1
   */
  public static Weights equal(int criteria) {
    checkArgument(criteria >= 1, "number of criteria must be at least 1: %s", criteria);
    return proportionalTo(DoubleStream.generate(() -> 1).limit(criteria).toArray());
  }

  /** {@return how many criteria are weighed} */
  public int size() {
    return values.size();
  }

  /**
   * {@return the weight of one criterion, from 0 to 1 inclusive}
   *
   * @param criterion its index, from 0
   */
  public double get(int criterion) {
    return values.get(criterion);
  }

  /**
   * {@return the weighted sum of some values} Weights .2, .3, .5 and values 1, 0, .5 give .45.
   *
   * @param numbers one for each criterion, in order
   * @throws IllegalArgumentException if there are not as many values as weights
   */
  public double sumOf(double... numbers) {
    checkArgument(numbers.length == size(), "values must be %s: %s", size(), numbers.length);
    double sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += get(i) * numbers[i];
    }
    return sum;
  }

  /** {@return the weights as an array of their own} */
  public double[] toArray() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void checkWeight(double weight) {
    checkArgument(weight >= 0 && weight <= 1, "weight must be from 0 to 1 inclusive: %s", weight);
  }

  private static ImmutableList<Double> boxed(DoubleStream numbers) {
    return numbers.map(n -> n + 0.0).boxed().collect(ImmutableList.toImmutableList());
  }
}
