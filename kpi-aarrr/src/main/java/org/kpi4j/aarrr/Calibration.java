package org.kpi4j.aarrr;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * How sure a verdict is. Weights tell which stage is likelier, not how often that is right; two numbers, fitted on
 * labelled metrics, turn the one into the other: the logistic function of an intercept plus a slope times the log odds
 * of the share. The order of shares stays. The numbers are in the resource {@code calibration.txt} of this package.
 *
 * <p>Worked example: with intercept 0.5 and slope 1, a share of 0.5 (log odds 0) becomes 1 / (1 + e^-0.5) = 0.62.
 *
 * @param intercept what is added to the log odds
 * @param slope by what the log odds are multiplied; more than 0
 */
record Calibration(double intercept, double slope) {
  private static final double LEAST = 1e-9;
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableMap<String, Calibration> ALL = read();

  /** {@return how sure verdicts are for which the field speaks} */
  static Calibration known() {
    return of("known");
  }

  /** {@return how sure verdicts are for which only words speak} */
  static Calibration words() {
    return of("words");
  }

  double calibrated(double share) {
    double bounded = Math.max(LEAST, Math.min(1 - LEAST, share));
    double logOdds = Math.log(bounded / (1 - bounded));
    return 1 / (1 + Math.exp(-(intercept + slope * logOdds)));
  }

  private static Calibration of(String kind) {
    return ALL.getOrDefault(kind, new Calibration(0, 1));
  }

  private static ImmutableMap<String, Calibration> read() {
    ImmutableMap.Builder<String, Calibration> all = ImmutableMap.builder();
    for (String line : AarrrResource.lines("calibration.txt")) {
      int colon = line.indexOf(':');
      List<String> numbers = SPACE.splitToList(line.substring(colon + 1));
      all.put(
          line.substring(0, colon),
          new Calibration(Double.parseDouble(numbers.get(0)), Double.parseDouble(numbers.get(1))));
    }
    return all.buildOrThrow();
  }
}
