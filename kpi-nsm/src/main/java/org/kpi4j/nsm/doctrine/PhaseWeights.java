package org.kpi4j.nsm.doctrine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.CriterionWeights;
import org.kpi4j.nsm.weights.Weights;

/**
 * The weights of the criteria in each phase, in per cent. Proposed by this library: an early company needs a value that
 * it can move, a growing one needs people who come back, an established one needs breadth and a link with money.
 */
final class PhaseWeights {
  /** The weights that every doctrine starts from. */
  static final ImmutableMap<GrowthPhase, CriterionWeights> PROPOSED = ImmutableMap.of(
      GrowthPhase.START_UP, CriterionWeights.ofPercentages(20, 8, 6, 14, 5, 4, 10, 4, 12, 8, 6, 3),
      GrowthPhase.SCALE_UP, CriterionWeights.ofPercentages(16, 12, 8, 10, 4, 8, 6, 7, 8, 14, 4, 3),
      GrowthPhase.MATURE, CriterionWeights.ofPercentages(14, 16, 8, 7, 3, 10, 4, 8, 8, 10, 4, 8));

  private static final double MORE = 1.5;

  private PhaseWeights() {}

  /** {@return the proposed weights with some criteria counting half as much again, scaled to 1} */
  static ImmutableMap<GrowthPhase, CriterionWeights> stressing(Criterion... stressed) {
    ImmutableMap<Criterion, Boolean> chosen =
        Maps.toMap(Arrays.asList(stressed), criterion -> true);
    return ImmutableMap.copyOf(
        Maps.transformValues(PROPOSED, weights -> stressed(weights, chosen)));
  }

  private static CriterionWeights stressed(
      CriterionWeights weights, ImmutableMap<Criterion, Boolean> chosen) {
    double[] shares = weights.byCriterion().entrySet().stream()
        .mapToDouble(entry -> entry.getValue() * (chosen.containsKey(entry.getKey()) ? MORE : 1))
        .toArray();
    Weights scaled = Weights.proportionalTo(shares);
    return CriterionWeights.of(
        Maps.toMap(Criterion.all(), criterion -> scaled.get(criterion.index())));
  }
}
