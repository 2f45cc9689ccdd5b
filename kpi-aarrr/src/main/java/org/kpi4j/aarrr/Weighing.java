package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kpi4j.model.Stage;

/**
 * Turns weights into probabilities: each stage's probability is proportional to the exponential of its weights' sum.
 * Equal stages keep the order of the scheme.
 */
final class Weighing {
  /** Chosen by this library: a metric of which nothing is known is more likely outside the funnel than in any stage. */
  private static final double OUTSIDE_AT_FIRST = 1.0;

  /** Chosen by this library: a stage with this share of the best one's probability is defensible too. */
  private static final double DEFENSIBLE = 0.16;

  /** Chosen by this library: the same where only words speak, which pull both ways more often than the field does. */
  private static final double DEFENSIBLE_BY_WORDS = 0.35;

  /** Chosen by this library, on labelled metrics of its own: what words say is surer than their weights. */
  private static final double SHARPNESS = 1.5;

  private static final double HALF = 0.5;

  private final StageScheme scheme;
  private final StageEvidence evidence;
  private final double[] share;

  private Weighing(StageEvidence evidence, StageScheme scheme) {
    this.scheme = scheme;
    this.evidence = evidence;
    this.share = counted(shares(sums()));
  }

  static StageVerdict verdict(StageEvidence evidence, StageScheme scheme) {
    return new Weighing(evidence, scheme).verdict();
  }

  private int outside() {
    return scheme.stages().size();
  }

  /** {@return the sum of weights by stage: the stages of the scheme, outside, then those that count under another} */
  private double[] sums() {
    ImmutableList<Stage> others = scheme.counted().keySet().asList();
    double[] sums = new double[outside() + 1 + others.size()];
    sums[outside()] = OUTSIDE_AT_FIRST;
    for (StageSignal signal : evidence.signals()) {
      int index = place(signal.stage(), others);
      if (index >= 0) {
        boolean known = signal.kind() == StageSignal.Kind.KNOWLEDGE;
        sums[index] += known ? signal.weight() : signal.weight() * SHARPNESS;
      }
    }
    return sums;
  }

  private int place(Stage stage, ImmutableList<Stage> others) {
    if (stage.equals(StageSignal.OUTSIDE)) {
      return outside();
    }
    int index = scheme.stages().indexOf(stage);
    int other = index < 0 ? others.indexOf(stage) : -1;
    return other < 0 ? index : outside() + 1 + other;
  }

  /** {@return the shares of the scheme's stages and of outside, with the shares that count under a stage added} */
  private double[] counted(double[] shares) {
    double[] all = Arrays.copyOf(shares, outside() + 1);
    for (int i = outside() + 1; i < shares.length; i++) {
      Stage under = scheme.counted().values().asList().get(i - outside() - 1);
      all[scheme.stages().indexOf(under)] += shares[i];
    }
    return all;
  }

  private static double[] shares(double[] sums) {
    double max = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      max = Math.max(max, sum);
    }
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i] - max);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  private StageVerdict verdict() {
    int best = best();
    if (best == outside()) {
      StageVerdict.Reason reason = evidence.signals().isEmpty()
          ? StageVerdict.Reason.NOT_UNDERSTOOD
          : StageVerdict.Reason.OUTSIDE_THE_FUNNEL;
      return new StageVerdict.Unclassified(reason, probabilities(), evidence.signals());
    }
    ImmutableList<Stage> candidates = candidates(share[best] * defensible());
    calibrate(best);
    return candidates.size() > 1
        ? new StageVerdict.Ambiguous(candidates, probabilities(), evidence.signals())
        : new StageVerdict.Classified(candidates.get(0), probabilities(), evidence.signals());
  }

  private double defensible() {
    return isKnown() ? DEFENSIBLE : DEFENSIBLE_BY_WORDS;
  }

  private boolean isKnown() {
    return evidence.signals().stream()
        .anyMatch(signal -> signal.kind() == StageSignal.Kind.KNOWLEDGE);
  }

  /** Makes the best stage as sure as such verdicts turn out right; the others share what is left. */
  private void calibrate(int best) {
    Calibration calibration = isKnown() ? Calibration.known() : Calibration.words();
    double sure = calibration.calibrated(share[best]);
    if (share[best] < HALF) {
      sure = Math.max(sure, share[best]);
    }
    double factor = share[best] < 1 ? (1 - sure) / (1 - share[best]) : 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = i == best ? sure : share[i] * factor;
    }
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < share.length; i++) {
      best = share[i] > share[best] ? i : best;
    }
    return best;
  }

  private ImmutableList<Stage> candidates(double least) {
    List<Integer> indices = new ArrayList<>(2);
    for (int i = 0; i < outside(); i++) {
      if (share[i] >= least) {
        indices.add(i);
      }
    }
    indices.sort(Comparator.comparing(i -> -share[i]));
    return indices.stream().map(scheme.stages()::get).collect(ImmutableList.toImmutableList());
  }

  private ImmutableMap<Stage, Double> probabilities() {
    ImmutableMap.Builder<Stage, Double> all = ImmutableMap.builderWithExpectedSize(outside());
    for (int i = 0; i < outside(); i++) {
      all.put(scheme.stages().get(i), share[i]);
    }
    return all.buildOrThrow();
  }
}
