package org.kpi4j.nsm.robustness;

import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.kpi4j.nsm.weights.Weights;

/** One draw after another of weights, of values, and of the totals that follow from them. */
final class Draws {
  private final UniformRandomProvider random;
  private final Supplier<double[]> weightDraws;
  private final double[][] lows;
  private final double[][] widths;
  private final double[] totals;
  private double[] weights = {};

  Draws(DecisionTable table, WeightDistribution distribution, long seed) {
    random = new SplittableRandom(seed)::nextLong;
    weightDraws = distribution.sampler(random);
    lows = column(table, false);
    widths = column(table, true);
    totals = new double[table.alternatives()];
  }

  Draws(DecisionTable table, Weights fixed, long seed) {
    random = new SplittableRandom(seed)::nextLong;
    double[] same = fixed.toArray();
    weightDraws = () -> same;
    lows = column(table, false);
    widths = column(table, true);
    totals = new double[table.alternatives()];
  }

  void next() {
    weights = weightDraws.get();
    for (int i = 0; i < totals.length; i++) {
      totals[i] = total(lows[i], widths[i]);
    }
  }

  double[] weights() {
    return weights;
  }

  double[] totals() {
    return totals;
  }

  private double total(double[] low, double[] width) {
    double sum = 0;
    for (int k = 0; k < low.length; k++) {
      sum += weights[k] * (width[k] == 0 ? low[k] : cut(low[k] + width[k] * random.nextDouble()));
    }
    return sum;
  }

  private static double cut(double value) {
    return Math.min(1, Math.max(0, value));
  }

  private static double[][] column(DecisionTable table, boolean widths) {
    return table.rows().stream()
        .map(row ->
            row.stream().mapToDouble(cell -> widths ? cell.width() : cell.low()).toArray())
        .toArray(double[][]::new);
  }
}
