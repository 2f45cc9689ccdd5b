package org.kpi4j.reading;

/** What kind of number a metric is, as far as its name tells. */
public enum Shape {
  /** A number of things: visitors, orders. */
  COUNT,
  /** One quantity divided by another: a rate, a percentage, a ratio. */
  RATIO,
  /** A quantity for each person or thing, or an average. */
  AVERAGE,
  /** A length of time. */
  DURATION,
  /** An amount of money. */
  MONEY,
  /** Points on a scale. */
  SCORE,
  /** A change over time. */
  GROWTH,
  /** The name does not tell. */
  UNKNOWN
}
