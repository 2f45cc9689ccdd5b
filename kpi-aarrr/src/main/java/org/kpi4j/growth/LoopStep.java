package org.kpi4j.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One step of a loop.
 *
 * @param takes what goes in, such as {@code user}; not blank
 * @param gives what comes out, such as {@code invitation}; not blank
 * @param value how much comes out for each that goes in; {@link Double#NaN} when not known
 * @param metric the id of the metric that measures it; empty when none does; never blank
 */
public record LoopStep(String takes, String gives, double value, Optional<String> metric)
    implements Serializable {

  /**
   * Checks the parts.
   *
   * @param takes what goes in, such as {@code user}; not blank
   * @param gives what comes out, such as {@code invitation}; not blank
   * @param value how much comes out for each that goes in; {@link Double#NaN} when not known
   * @param metric the id of the metric that measures it; empty when none does; never blank
   */
  public LoopStep {
    checkArgument(!takes.isBlank(), "what a step takes must not be blank: '%s'", takes);
    checkArgument(!gives.isBlank(), "what a step gives must not be blank: '%s'", gives);
    checkArgument(
        Double.isNaN(value) || (value >= 0 && value < Double.POSITIVE_INFINITY),
        "conversion of a step must be finite and not negative: %s",
        value);
    metric.ifPresent(
        id -> checkArgument(!id.isBlank(), "metric of a step must not be blank: '%s'", id));
  }

  /**
   * {@return a step of which nothing was measured}
   *
   * @param takes what goes in; not blank
   * @param gives what comes out; not blank
   */
  public static LoopStep of(String takes, String gives) {
    return new LoopStep(takes, gives, Double.NaN, Optional.empty());
  }

  /**
   * {@return this step, with how much came out for each that went in}
   *
   * @param value the conversion; finite and not negative
   */
  public LoopStep yielding(double value) {
    return new LoopStep(takes, gives, value, metric);
  }

  /**
   * {@return this step, with the metric that measures it}
   *
   * @param metric the id of the metric; not blank
   */
  public LoopStep measuredBy(String metric) {
    return new LoopStep(takes, gives, value, Optional.of(metric));
  }

  /** {@return how much comes out for each that goes in; empty when not known} */
  public OptionalDouble conversion() {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
