package org.kpi4j.nsm.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairwiseComparisonTest {
  /** Saaty (2008), Int. J. Services Sciences 1(1): the consumption of seven drinks in the United States. */
  private static final PairwiseComparison DRINKS = PairwiseComparison.of(
      new double[] {1, 9, 5, 2, 1, 1, 1 / 2.0},
      new double[] {1 / 9.0, 1, 1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0},
      new double[] {1 / 5.0, 3, 1, 1 / 3.0, 1 / 4.0, 1 / 3.0, 1 / 9.0},
      new double[] {1 / 2.0, 9, 3, 1, 1 / 2.0, 1, 1 / 3.0},
      new double[] {1, 9, 4, 2, 1, 2, 1 / 2.0},
      new double[] {1, 9, 3, 1, 1 / 2.0, 1, 1 / 3.0},
      new double[] {2, 9, 9, 3, 2, 3, 1});

  @Test
  void drinks_weighAsPublished() {
    assertThat(DRINKS.weights().toArray())
        .containsExactly(new double[] {.177, .019, .042, .116, .190, .129, .327}, within(.0006));
    assertThat(DRINKS.consistencyRatio()).isCloseTo(.022, within(.001));
    assertThat(DRINKS.isConsistent()).isTrue();
  }

  /** Wang and Chin (2011), Information Sciences 181(23): Saaty's choice of a school, which contradicts itself. */
  @Test
  void schools_weighAsPublished_andAreInconsistent() {
    PairwiseComparison schools = PairwiseComparison.of(
        new double[] {1, 4, 3, 1, 3, 4},
        new double[] {1 / 4.0, 1, 7, 3, 1 / 5.0, 1},
        new double[] {1 / 3.0, 1 / 7.0, 1, 1 / 5.0, 1 / 5.0, 1 / 6.0},
        new double[] {1, 1 / 3.0, 5, 1, 1, 1 / 3.0},
        new double[] {1 / 3.0, 5, 5, 1, 1, 3},
        new double[] {1 / 4.0, 1, 6, 3, 1 / 3.0, 1});
    assertThat(schools.weights().toArray())
        .containsExactly(new double[] {.3208, .1395, .0348, .1285, .2374, .1391}, within(1e-4));
    assertThat(schools.isConsistent()).isFalse();
  }

  @Test
  void judgementsOneByOne_fillBothSides() {
    PairwiseComparison comparison = PairwiseComparison.among(2).with(0, 4, 1);
    assertThat(comparison.weights().toArray())
        .containsExactly(new double[] {.8, .2}, within(1e-12));
    assertThat(comparison.consistencyRatio()).isZero();
  }

  @Test
  void oneCriterion_weighsOne() {
    assertThat(PairwiseComparison.among(1).weights()).isEqualTo(Weights.of(1));
    assertThat(PairwiseComparison.among(1).consistencyIndex()).isZero();
  }

  @Test
  void valuesThatAreNotReciprocal_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairwiseComparison.of(new double[] {1, 3}, new double[] {2, 1}))
        .withMessage(
            "values at row 1, column 0 and across the diagonal must be reciprocal: 2.0 and 3.0");
  }

  @Test
  void comparisonThatIsNotSquare_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairwiseComparison.of(new double[] {1, 3}))
        .withMessage("row 0 must have 1 values: [1.0, 3.0]");
  }

  @Test
  void negativeJudgement_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairwiseComparison.among(2).with(1, -3, 0))
        .withMessage("value at row 1, column 0 must be positive and finite: -3.0");
  }

  @Test
  void moreCriteriaThanTheTable_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairwiseComparison.among(11).consistencyRatio())
        .withMessage("number of criteria must be from 1 to 10: 11");
  }

  @Property
  void consistentJudgements_giveBackTheirWeights(
      @ForAll @Size(min = 3, max = 8) List<@DoubleRange(min = .1, max = 9) Double> shares) {
    Weights wanted =
        Weights.proportionalTo(shares.stream().mapToDouble(Double::doubleValue).toArray());
    PairwiseComparison comparison = PairwiseComparison.among(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < i; j++) {
        comparison = comparison.with(i, wanted.get(i) / wanted.get(j), j);
      }
    }
    assertThat(comparison.weights().toArray()).containsExactly(wanted.toArray(), within(1e-9));
    assertThat(comparison.geometricMeans().toArray())
        .containsExactly(wanted.toArray(), within(1e-9));
    assertThat(comparison.consistencyRatio()).isCloseTo(0, within(1e-9));
  }
}
