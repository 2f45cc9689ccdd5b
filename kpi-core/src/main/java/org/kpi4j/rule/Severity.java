package org.kpi4j.rule;

/** How bad a finding is, from least to worst. */
public enum Severity {
  /** It could be better. */
  ADVICE,
  /** It is likely to mislead. */
  WARNING,
  /** It is not usable as it is written. */
  ERROR
}
