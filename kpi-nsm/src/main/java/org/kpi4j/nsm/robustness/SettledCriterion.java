package org.kpi4j.nsm.robustness;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;

/** Asks one set of draws, again and again, who would come first if the values of one criterion were settled. */
final class SettledCriterion {
  private static final int DRAWS = 2000;
  private static final int SETTLEMENTS = 40;

  private final double[][] weights = new double[DRAWS][];
  private final double[][][] values = new double[DRAWS][][];
  private final double[][] totals;

  SettledCriterion(DecisionTable table, WeightDistribution distribution, long seed) {
    UniformRandomProvider random = new SplittableRandom(seed)::nextLong;
    Supplier<double[]> weightDraws = distribution.sampler(random);
    totals = new double[DRAWS][table.alternatives()];
    for (int d = 0; d < DRAWS; d++) {
      weights[d] = weightDraws.get();
      values[d] = drawn(table, random);
      addTotals(d);
    }
  }

  /** {@return the share of draws in which the alternative that is most often first comes first} */
  double bestNow() {
    int[] wins = new int[totals[0].length];
    for (double[] total : totals) {
      wins[highest(total)]++;
    }
    return (double) most(wins) / DRAWS;
  }

  /** {@return the mean of that share over several ways in which the criterion may turn out} */
  double bestKnowing(int criterion) {
    int wins = 0;
    for (int s = 0; s < SETTLEMENTS; s++) {
      wins += mostWinsIf(criterion, values[s * (DRAWS / SETTLEMENTS)]);
    }
    return (double) wins / SETTLEMENTS / DRAWS;
  }

  private int mostWinsIf(int criterion, double[][] settled) {
    int[] wins = new int[settled.length];
    double[] total = new double[settled.length];
    for (int d = 0; d < DRAWS; d++) {
      for (int a = 0; a < total.length; a++) {
        double change = settled[a][criterion] - values[d][a][criterion];
        total[a] = totals[d][a] + weights[d][criterion] * change;
      }
      wins[highest(total)]++;
    }
    return most(wins);
  }

  private void addTotals(int d) {
    for (int a = 0; a < values[d].length; a++) {
      for (int k = 0; k < weights[d].length; k++) {
        totals[d][a] += weights[d][k] * values[d][a][k];
      }
    }
  }

  private static double[][] drawn(DecisionTable table, UniformRandomProvider random) {
    return table.rows().stream()
        .map(row ->
            row.stream().mapToDouble(cell -> cell.at(random.nextDouble())).toArray())
        .toArray(double[][]::new);
  }

  private static int highest(double[] total) {
    int best = 0;
    for (int a = 1; a < total.length; a++) {
      best = total[a] > total[best] ? a : best;
    }
    return best;
  }

  private static int most(int[] wins) {
    return Arrays.stream(wins).max().orElse(0);
  }
}
