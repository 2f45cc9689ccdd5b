package org.kpi4j.nsm.robustness;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;

/** Draws weights from a Dirichlet distribution; a criterion without concentration always weighs 0. */
final class DirichletDraws implements Supplier<double[]> {
  private final int size;
  private final int[] positive;
  private final Supplier<double[]> draws;

  DirichletDraws(ImmutableList<Double> concentrations, UniformRandomProvider random) {
    size = concentrations.size();
    positive = IntStream.range(0, size).filter(i -> concentrations.get(i) > 0).toArray();
    draws = draws(IntStream.of(positive).mapToDouble(concentrations::get).toArray(), random);
  }

  @Override
  public double[] get() {
    double[] drawn = draws.get();
    if (positive.length == size) {
      return drawn;
    }
    double[] all = new double[size];
    for (int i = 0; i < positive.length; i++) {
      all[positive[i]] = drawn[i];
    }
    return all;
  }

  private static Supplier<double[]> draws(double[] concentrations, UniformRandomProvider random) {
    return concentrations.length == 1
        ? () -> new double[] {1}
        : DirichletSampler.of(random, concentrations)::sample;
  }
}
