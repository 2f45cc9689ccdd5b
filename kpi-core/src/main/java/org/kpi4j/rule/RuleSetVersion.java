package org.kpi4j.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A version of the set of rules, by which a team pins what is checked.
 *
 * @param major the first number
 * @param minor the second number
 */
public record RuleSetVersion(int major, int minor) implements Serializable, Comparable<RuleSetVersion> {
  /** The version of the first release. */
  public static final RuleSetVersion FIRST = new RuleSetVersion(0, 1);

  /**
   * Checks the parts.
   *
   * @param major the first number
   * @param minor the second number
   */
  public RuleSetVersion {
    checkArgument(major >= 0 && minor >= 0, "rule set version must not be negative: %s.%s", major, minor);
  }

  /**
   * {@return the version that this text writes}
   *
   * @param text two numbers with a point between them, such as {@code 0.1}
   * @throws IllegalArgumentException if the text is no version
   */
  public static RuleSetVersion parse(String text) {
    int point = text.indexOf('.');
    try {
      return new RuleSetVersion(
          Integer.parseInt(text.substring(0, Math.max(0, point))), Integer.parseInt(text.substring(point + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("rule set version must be two numbers such as 0.1: '" + text + "'", e);
    }
  }

  @Override
  public int compareTo(RuleSetVersion other) {
    int byMajor = Integer.compare(major, other.major);
    return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
