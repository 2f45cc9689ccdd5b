package org.kpi4j.model;

/** Which values of a metric are good news. */
public enum Direction {
  /** More is better, as for revenue. */
  HIGHER,
  /** Less is better, as for churn. */
  LOWER,
  /** Neither is better: the metric only describes, as headcount does. */
  NEUTRAL,
  /** Values inside a band are good and values on both sides of it are not, as for stock cover. */
  BAND
}
