package org.kpi4j.model;

/** The kind of thing that a unit measures; units of one dimension can be added and compared. */
public enum Dimension {
  /** No dimension: shares, percentages, points of a percentage, multiples. */
  NONE,
  /** Things that are counted: orders, users. */
  COUNT,
  /** Money in some currency. */
  MONEY,
  /** Time. */
  TIME,
  /** Points on a scale, as a rating out of five or a net promoter score. */
  SCORE,
  /** Anything else with a unit of its own: mass, length, energy, bytes. */
  PHYSICAL
}
