package org.kpi4j.model;

import java.io.Serializable;

/**
 * The amount that a goal asks for.
 *
 * @param kind how the amount relates to the metric's value
 * @param comparison whether the amount is met exactly, at least, at most …
 * @param amount the amount
 */
public record Target(Kind kind, Comparison comparison, Quantity amount) implements Serializable {
  /** How the amount of a target relates to the metric's value. */
  public enum Kind {
    /** The value to arrive at. */
    LEVEL,
    /** A share of the baseline, in per cent: 20 % more. */
    RELATIVE,
    /** A difference in the metric's own unit, or in percentage points. */
    DELTA,
    /** A number of things to get or do. */
    COUNT,
    /** Times the baseline: 2 means double. */
    MULTIPLE
  }

  /**
   * {@return the target of arriving at this value}
   *
   * @param amount the value
   */
  public static Target level(Quantity amount) {
    return new Target(Kind.LEVEL, Comparison.EXACTLY, amount);
  }

  /**
   * {@return the target of changing by this percentage of the baseline}
   *
   * @param percent the percentage: 20 means 20 %; finite
   */
  public static Target relative(double percent) {
    return new Target(Kind.RELATIVE, Comparison.EXACTLY, Quantity.percent(percent));
  }

  /**
   * {@return the target of changing by this amount}
   *
   * @param amount the difference
   */
  public static Target delta(Quantity amount) {
    return new Target(Kind.DELTA, Comparison.EXACTLY, amount);
  }

  @Override
  public String toString() {
    return kind + " " + comparison + " " + amount;
  }
}
