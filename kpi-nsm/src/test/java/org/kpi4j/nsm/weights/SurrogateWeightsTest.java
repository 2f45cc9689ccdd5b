package org.kpi4j.nsm.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SurrogateWeightsTest {
  /** The figures of Barron and Barrett (1996), Management Science 42(11), for four criteria: .52, .27, .15, .06. */
  @Test
  void centroidOfFour_isAsPublished() {
    assertThat(SurrogateWeights.RANK_ORDER_CENTROID.of(4).toArray())
        .containsExactly(new double[] {.5208, .2708, .1458, .0625}, within(5e-5));
  }

  @Test
  void rankSumOfFour_fallsEvenly() {
    assertThat(SurrogateWeights.RANK_SUM.of(4).toArray())
        .containsExactly(new double[] {.4, .3, .2, .1}, within(1e-12));
  }

  @Test
  void rankReciprocalOfFour_fallsSteeply() {
    assertThat(SurrogateWeights.RANK_RECIPROCAL.of(4).toArray())
        .containsExactly(new double[] {.48, .24, .16, .12}, within(1e-12));
  }

  @Test
  void ranks_areGivenInTheOrderOfTheCriteria() {
    assertThat(SurrogateWeights.RANK_SUM.ofRanks(2, 3, 1).toArray())
        .containsExactly(new double[] {1 / 3.0, 1 / 6.0, .5}, within(1e-12));
  }

  @Test
  void rankGivenTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurrogateWeights.RANK_SUM.ofRanks(1, 1, 3))
        .withMessage("ranks must be the numbers 1 to 3, each once: [1, 1, 3]");
  }

  @Property
  void weights_fallWithTheRank(
      @ForAll SurrogateWeights kind, @ForAll @IntRange(min = 2, max = 40) int n) {
    Weights weights = kind.of(n);
    for (int rank = 1; rank < n; rank++) {
      assertThat(weights.get(rank)).isLessThan(weights.get(rank - 1));
    }
  }
}
