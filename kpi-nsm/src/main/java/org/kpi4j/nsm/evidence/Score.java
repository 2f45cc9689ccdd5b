package org.kpi4j.nsm.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How good something is.
 *
 * @param value from 0 (not at all) to 1 (fully) inclusive
 */
public record Score(double value) implements Serializable, Comparable<Score> {
  /** Not at all. */
  public static final Score NONE = new Score(0);

  /** Fully. */
  public static final Score FULL = new Score(1);

  /**
   * Refuses values outside the scale.
   *
   * @param value from 0 (not at all) to 1 (fully) inclusive
   */
  public Score {
    checkArgument(value >= 0 && value <= 1, "score must be from 0 to 1 inclusive: %s", value);
    value += 0.0; // turns -0.0 into 0.0, which equals would tell apart
  }

  /**
   * {@return the score of a level on the scale of the anchors: level 3 of 4 is .75}
   *
   * @param level from 0 to 4 inclusive
   * @throws IllegalArgumentException if the level is outside the scale
   */
  public static Score ofLevel(int level) {
    checkArgument(
        level >= 0 && level <= Criterion.HIGHEST_LEVEL,
        "level must be from 0 to 4 inclusive: %s",
        level);
    return new Score((double) level / Criterion.HIGHEST_LEVEL);
  }

  @Override
  public int compareTo(Score other) {
    return Double.compare(value, other.value);
  }

  /** {@return the score as a whole percentage, such as {@code 83%}} */
  @Override
  public String toString() {
    return Math.round(value * 100) + "%";
  }
}
