package org.kpi4j.nsm.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EstimateTest {
  @Test
  void drawOverOne_isCut() {
    assertThat(Estimate.share(.9, .2).at(1)).isEqualTo(1);
    assertThat(Estimate.share(.1, .2).at(0)).isZero();
  }

  @Test
  void exactValue_isNeverCut() {
    assertThat(Estimate.exactly(30).at(.5)).isEqualTo(30);
  }

  @Test
  void valueThatIsNoNumber_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimate.exactly(Double.NaN))
        .withMessage("value must be finite: NaN");
  }

  @Test
  void shareOverOne_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimate.share(1.5, .1))
        .withMessage("value must be from 0 to 1 inclusive: 1.5");
  }

  @Test
  void lowOverTheValue_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Estimate(.5, .6, .7))
        .withMessage("low must be finite and at most the value 0.5: 0.6");
  }
}
