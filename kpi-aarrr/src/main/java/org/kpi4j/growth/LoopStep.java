package org.kpi4j.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * One step of a loop.
 *
 * @param takes what goes in, such as {@code user}; not blank
 * @param gives what comes out, such as {@code invitation}; not blank
 * @param value how much comes out for each that goes in; {@link Double#NaN} when not known
 */
public record LoopStep(String takes, String gives, double value) implements Serializable {

  /**
   * Checks the parts.
   *
   * @param takes what goes in, such as {@code user}; not blank
   * @param gives what comes out, such as {@code invitation}; not blank
   * @param value how much comes out for each that goes in; {@link Double#NaN} when not known
   */
  public LoopStep {
    checkArgument(!takes.isBlank(), "what a step takes must not be blank: '%s'", takes);
    checkArgument(!gives.isBlank(), "what a step gives must not be blank: '%s'", gives);
    checkArgument(
        Double.isNaN(value) || (value >= 0 && value < Double.POSITIVE_INFINITY),
        "conversion of a step must be finite and not negative: %s",
        value);
  }

  /**
   * {@return a step of which nothing was measured}
   *
   * @param takes what goes in; not blank
   * @param gives what comes out; not blank
   */
  public static LoopStep of(String takes, String gives) {
    return new LoopStep(takes, gives, Double.NaN);
  }

  /** {@return how much comes out for each that goes in; empty when not known} */
  public OptionalDouble conversion() {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
