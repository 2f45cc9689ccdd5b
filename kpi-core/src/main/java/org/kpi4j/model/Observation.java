package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A value measured over a period.
 *
 * @param from the first day of the period
 * @param to the day after its last day
 * @param value the value, in the unit of the series; finite
 */
public record Observation(LocalDate from, LocalDate to, double value) implements Serializable {
  /**
   * Checks the parts.
   *
   * @param from the first day of the period
   * @param to the day after its last day
   * @param value the value, in the unit of the series; finite
   */
  public Observation {
    checkArgument(from.isBefore(to), "observation must end after it begins: %s to %s", from, to);
    value = Require.finite(value, "observation value");
  }
}
