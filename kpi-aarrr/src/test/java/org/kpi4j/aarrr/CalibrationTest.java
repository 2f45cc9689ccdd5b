package org.kpi4j.aarrr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;

/** How sure verdicts are made. */
class CalibrationTest {
  @Test
  void share_becomesWhatTheWorkedExampleSays() {
    // log odds of 0.5 are 0, so 1 / (1 + e^-0.5) = 0.6225
    assertThat(new Calibration(0.5, 1).calibrated(0.5)).isEqualTo(0.6225, within(1e-4));
  }

  @Test
  void nothingFitted_leavesSharesAsTheyAre() {
    assertThat(new Calibration(0, 1).calibrated(0.8)).isEqualTo(0.8, within(1e-12));
  }

  @Property(tries = 200)
  void order_staysAndNobodyIsSurerThanSure(
      @ForAll @DoubleRange(min = 0, max = 1) double a,
      @ForAll @DoubleRange(min = 0, max = 1) double b) {
    for (Calibration calibration : new Calibration[] {Calibration.known(), Calibration.words()}) {
      assertThat(calibration.calibrated(a)).isBetween(0.0, 1.0);
      assertThat(Double.compare(calibration.calibrated(a), calibration.calibrated(b)))
          .isIn(0, Double.compare(a, b));
    }
  }

  @Test
  void bestStage_staysTheBest() {
    StageVerdict verdict = StageClassifier.standard()
        .classify(MetricReader.standard().read("xyzzy visits and orders"));
    Stage best = verdict.best().orElseThrow();
    assertThat(verdict.probabilities().values())
        .allMatch(share -> share <= verdict.probabilities().getOrDefault(best, 0.0));
  }
}
