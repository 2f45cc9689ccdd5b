package org.kpi4j.nsm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kpi4j.nsm.weights.PairwiseComparison;

class CriterionWeightsTest {
  @Test
  void rankOrder_weighsByItsCentroid() {
    CriterionWeights weights = CriterionWeights.inOrder(Criterion.BREADTH, Criterion.DURABLE);
    assertThat(weights.of(Criterion.BREADTH)).isEqualTo(.75);
    assertThat(weights.of(Criterion.DURABLE)).isEqualTo(.25);
    assertThat(weights.of(Criterion.SPECIFIC)).isZero();
  }

  @Test
  void comparison_weighsByItsEigenvector() {
    CriterionWeights weights = CriterionWeights.compared(
        List.of(Criterion.BREADTH, Criterion.DURABLE),
        PairwiseComparison.among(2).with(0, 4, 1));
    assertThat(weights.of(Criterion.BREADTH)).isCloseTo(.8, within(1e-9));
  }

  @Test
  void contradictoryComparison_isRefused() {
    PairwiseComparison round =
        PairwiseComparison.among(3).with(0, 9, 1).with(1, 9, 2).with(2, 9, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CriterionWeights.compared(
            List.of(Criterion.BREADTH, Criterion.DURABLE, Criterion.SPECIFIC), round))
        .withMessageStartingWith("consistency ratio must be below 0.1: ");
  }

  @Test
  void criterionNamedTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CriterionWeights.inOrder(Criterion.BREADTH, Criterion.BREADTH))
        .withMessage("criteria must differ: [BREADTH, BREADTH]");
  }

  @Test
  void weightsThatDoNotSumToOne_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CriterionWeights.of(Map.of(Criterion.BREADTH, .5)))
        .withMessage("weights must sum to 1: 0.5");
  }

  @Test
  void percentagesThatDoNotSumToHundred_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CriterionWeights.ofPercentages(20, 8, 6, 14, 5, 4, 10, 4, 12, 8, 6, 4))
        .withMessage("percentages must sum to 100: 101");
  }

  @Test
  void blankReason_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evidence.judged(3, " "))
        .withMessage("reason must not be blank: ' '");
  }

  @Test
  void betterGrade_narrowsTheInterval_notTheValue() {
    Evidence assumed = Evidence.assumed(2);
    Evidence measured = Evidence.measured(.5, EvidenceGrade.EXPERIMENT, "test of May");
    assertThat(assumed.value()).isEqualTo(measured.value());
    assertThat(assumed.interval().width()).isCloseTo(.6, within(1e-12));
    assertThat(measured.interval().width()).isCloseTo(.08, within(1e-12));
    assertThat(measured.grade().code()).isEqualTo("E4");
  }
}
