package org.kpi4j.change;

/** What a change does to the comparability of values before and after it, from least to most. */
public enum Impact {
  /** Nothing: wording and labels. */
  COSMETIC,
  /** Values stay comparable, but people should know: another owner, another target. */
  MINOR,
  /** Values before and after must not be compared: another formula, unit, direction, population or window. */
  BREAKING
}
