package org.kpi4j.nsm.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.kpi4j.nsm.robustness.StabilityInterval;

/** Compares stability intervals with their reference figures. */
final class Intervals {
  private Intervals() {}

  static void assertEqual(List<StabilityInterval> actual, List<Json> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int k = 0; k < expected.size(); k++) {
      assertThat(actual.get(k).low()).isCloseTo(expected.get(k).at("low").number(), within(1e-9));
      assertThat(actual.get(k).high()).isCloseTo(expected.get(k).at("high").number(), within(1e-9));
    }
  }
}
