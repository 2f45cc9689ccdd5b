package org.kpi4j.nsm.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {
  @Test
  void sum_isTheWeightedSum() {
    assertThat(Weights.of(.2, .3, .5).sumOf(1, 0, .5)).isCloseTo(.45, within(1e-12));
  }

  @Test
  void shares_areScaledToOne() {
    assertThat(Weights.proportionalTo(3, 1)).isEqualTo(Weights.of(.75, .25));
  }

  @Test
  void weightOverOne_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(1.2, -.2))
        .withMessage("weight must be from 0 to 1 inclusive: 1.2");
  }

  @Test
  void weightsThatDoNotSumToOne_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of(.5, .25))
        .withMessage("weights must sum to 1: 0.75");
  }

  @Test
  void negativeShare_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.proportionalTo(1, -1))
        .withMessage("share must be finite and not negative: -1.0");
  }

  @Test
  void sharesOfNothing_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.proportionalTo(0, 0))
        .withMessage("shares must not all be 0: 0.0");
  }

  @Test
  void noWeights_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Weights::of)
        .withMessage("weights must not be empty: []");
  }

  @Test
  void tooFewValues_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.equal(3).sumOf(1, 2))
        .withMessage("values must be 3: 2");
  }
}
