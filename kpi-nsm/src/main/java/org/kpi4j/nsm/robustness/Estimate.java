package org.kpi4j.nsm.robustness;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A value that is known within bounds. Where the bounds reach beyond the scale from 0 to 1, what is drawn below 0 counts
 * as 0 and what is drawn above 1 as 1: a value of .9 that may be .2 off is quite likely 1.
 *
 * @param value the best guess; finite, and from 0 to 1 unless it is known exactly
 * @param low the lowest value that is drawn; at most {@code value}
 * @param high the highest value that is drawn; at least {@code value}
 */
public record Estimate(double value, double low, double high) {
  /**
   * Refuses values that are not finite, and bounds that do not enclose the value.
   *
   * @param value the best guess; finite, and from 0 to 1 unless it is known exactly
   * @param low the lowest value that is drawn; at most {@code value}
   * @param high the highest value that is drawn; at least {@code value}
   */
  public Estimate {
    checkArgument(Double.isFinite(value), "value must be finite: %s", value);
    checkArgument(
        low <= value && Double.isFinite(low),
        "low must be finite and at most the value %s: %s",
        value,
        low);
    checkArgument(
        high >= value && Double.isFinite(high),
        "high must be finite and at least the value %s: %s",
        value,
        high);
    checkArgument(
        low == high || (value >= 0 && value <= 1),
        "value must be from 0 to 1 inclusive: %s",
        value);
    value += 0.0; // turns -0.0 into 0.0, which equals would tell apart
    low += 0.0;
    high += 0.0;
  }

  /**
   * {@return a value that is known exactly}
   *
   * @param value finite
   */
  public static Estimate exactly(double value) {
    return new Estimate(value, value, value);
  }

  /**
   * {@return a share with the same margin on both sides}
   *
   * @param value from 0 to 1 inclusive
   * @param margin how far off it may be; not negative
   */
  public static Estimate share(double value, double margin) {
    checkArgument(margin >= 0, "margin must not be negative: %s", margin);
    return new Estimate(value, value - margin, value + margin);
  }

  /** {@return how far apart the bounds are; 0 when the value is known exactly} */
  public double width() {
    return high - low;
  }

  /** {@return the value at a point of the interval, cut to the scale; 0 is its lower end and 1 its upper end} */
  double at(double point) {
    return low == high ? value : Math.min(1, Math.max(0, low + point * (high - low)));
  }
}
