package org.kpi4j.model;

/** What a goal asks of its metric. */
public enum Movement {
  /** The value must rise. */
  INCREASE,
  /** The value must fall. */
  DECREASE,
  /** The value must stay where it is, or inside its bounds. */
  MAINTAIN,
  /** A state or count must be reached, whatever the value is now. */
  ACHIEVE
}
