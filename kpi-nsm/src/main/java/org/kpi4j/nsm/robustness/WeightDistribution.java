package org.kpi4j.nsm.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.kpi4j.nsm.weights.Weights;

/**
 * What is believed about the weights: which are possible, and how likely each is. All kinds rest on the Dirichlet
 * distribution, whose draws are weights that sum to 1.
 */
public final class WeightDistribution {
  private final ImmutableList<Double> concentrations;
  private final ImmutableList<ImmutableList<Integer>> order;

  private WeightDistribution(
      ImmutableList<Double> concentrations, ImmutableList<ImmutableList<Integer>> order) {
    this.concentrations = concentrations;
    this.order = order;
  }

  /**
   * {@return nothing is known: all weights are equally likely}
   *
   * @param criteria how many; at least 1
   */
  public static WeightDistribution uniform(int criteria) {
    checkArgument(criteria >= 1, "number of criteria must be at least 1: %s", criteria);
    return new WeightDistribution(
        ImmutableList.copyOf(Collections.nCopies(criteria, 1.0)), ImmutableList.of());
  }

  /**
   * {@return the weights are about these} Their mean is the given weights; a weight w has the standard deviation
   * √(w (1 - w) / (concentration + 1)): with 40, a weight of .16 is known within about .06. A weight of 0 stays 0.
   *
   * @param weights the middle of the distribution
   * @param concentration how close the weights stay to it; positive
   */
  public static WeightDistribution around(Weights weights, double concentration) {
    checkArgument(concentration > 0, "concentration must be positive: %s", concentration);
    return new WeightDistribution(
        weights.values().stream()
            .map(w -> w * concentration)
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  /**
   * {@return only the order is known: a criterion that weighs more here weighs at least as much in every draw, and
   * about equal ones nothing is said}
   *
   * @param weights weights whose order counts and whose size does not
   */
  public static WeightDistribution inOrderOf(Weights weights) {
    ImmutableList<ImmutableList<Integer>> groups = weights.values().stream()
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(w -> IntStream.range(0, weights.size())
            .filter(i -> weights.get(i) == w)
            .boxed()
            .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
    return new WeightDistribution(uniform(weights.size()).concentrations, groups);
  }

  /** {@return how many criteria are weighed} */
  public int size() {
    return concentrations.size();
  }

  /** {@return a source of draws; each is an array of its own} */
  Supplier<double[]> sampler(UniformRandomProvider random) {
    Supplier<double[]> any = new DirichletDraws(concentrations, random);
    return order.isEmpty() ? any : new OrderedDraws(any, order, random);
  }
}
