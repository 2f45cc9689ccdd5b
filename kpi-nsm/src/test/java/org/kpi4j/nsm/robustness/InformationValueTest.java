package org.kpi4j.nsm.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.kpi4j.nsm.weights.Weights;

class InformationValueTest {
  private static final WeightDistribution HALF = WeightDistribution.around(Weights.of(.5, .5), 40);

  @Test
  void uncertainCriterion_isWorthMoreThanAKnownOne() {
    DecisionTable table = new DecisionTable(ImmutableList.of(
        ImmutableList.of(Estimate.exactly(.5), Estimate.share(.5, .3)),
        ImmutableList.of(Estimate.exactly(.5), Estimate.share(.5, .3))));
    ImmutableList<InformationValue> values = InformationValue.of(table, HALF, 1);
    assertThat(values.get(0).criterion()).isEqualTo(1);
    assertThat(values.get(0).gain()).isGreaterThan(.4);
    assertThat(values.get(1)).isEqualTo(new InformationValue(0, 0));
  }

  @Test
  void decidedRace_leavesNothingToLearn() {
    DecisionTable table = new DecisionTable(ImmutableList.of(
        ImmutableList.of(Estimate.share(.9, .1), Estimate.share(.9, .1)),
        ImmutableList.of(Estimate.share(.1, .1), Estimate.share(.1, .1))));
    assertThat(InformationValue.of(table, HALF, 1)).allMatch(value -> value.gain() == 0);
  }
}
