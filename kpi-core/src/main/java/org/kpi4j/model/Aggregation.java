package org.kpi4j.model;

import java.util.Locale;
import java.util.Optional;

/** How many values become one. */
public enum Aggregation {
  /** Adds all values. */
  SUM,
  /** Counts the rows. */
  COUNT,
  /** Counts the different values. */
  COUNT_DISTINCT,
  /** The arithmetic mean. */
  AVERAGE,
  /** The value in the middle. */
  MEDIAN,
  /** The value below which a given share of the values lies. */
  PERCENTILE,
  /** The smallest value. */
  MIN,
  /** The largest value. */
  MAX;

  private final String keyword = name().toLowerCase(Locale.ROOT);

  /** {@return the name of the function in a formula's text, such as {@code count_distinct}} */
  public String keyword() {
    return keyword;
  }

  /** {@return whether the result is a number of things, whatever was aggregated} */
  public boolean isCount() {
    return this == COUNT || this == COUNT_DISTINCT;
  }

  static Optional<Aggregation> ofKeyword(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("avg") || lower.equals("mean")) {
      return Optional.of(AVERAGE);
    }
    for (Aggregation aggregation : values()) {
      if (aggregation.keyword.equals(lower)) {
        return Optional.of(aggregation);
      }
    }
    return Optional.empty();
  }
}
