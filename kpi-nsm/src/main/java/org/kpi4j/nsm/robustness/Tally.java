package org.kpi4j.nsm.robustness;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kpi4j.nsm.weights.Weights;

/** Counts which alternative took which place, and adds up the weights with which each came first. */
final class Tally {
  private final int[][] places;
  private final double[][] winningWeights;

  /** How sure a first place is when the weights are exactly these. */
  interface Confidence {
    double of(int alternative, Weights central);
  }

  Tally(int alternatives, int criteria) {
    places = new int[alternatives][alternatives];
    winningWeights = new double[alternatives][criteria];
  }

  void count(double[] weights, double[] totals) {
    for (int i = 0; i < totals.length; i++) {
      int place = place(i, totals);
      places[i][place]++;
      if (place == 0) {
        add(weights, winningWeights[i]);
      }
    }
  }

  /** {@return how many totals are higher than this one} */
  static int place(int alternative, double[] totals) {
    int higher = 0;
    for (double total : totals) {
      higher += total > totals[alternative] ? 1 : 0;
    }
    return higher;
  }

  Acceptability result(int samples, Confidence confidence) {
    ImmutableList<Acceptability.Row> rows = IntStream.range(0, places.length)
        .mapToObj(i -> row(i, samples, confidence))
        .collect(ImmutableList.toImmutableList());
    return new Acceptability(rows, samples);
  }

  private Acceptability.Row row(int alternative, int samples, Confidence confidence) {
    Optional<Weights> central = central(alternative);
    return new Acceptability.Row(
        Arrays.stream(places[alternative])
            .mapToObj(count -> (double) count / samples)
            .collect(ImmutableList.toImmutableList()),
        central,
        central.map(weights -> confidence.of(alternative, weights)).orElse(0.0));
  }

  private Optional<Weights> central(int alternative) {
    return places[alternative][0] == 0
        ? Optional.empty()
        : Optional.of(Weights.proportionalTo(winningWeights[alternative]));
  }

  private static void add(double[] weights, double[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += weights[k];
    }
  }
}
