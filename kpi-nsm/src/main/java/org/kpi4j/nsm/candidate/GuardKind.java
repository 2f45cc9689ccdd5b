package org.kpi4j.nsm.candidate;

/** What a guardrail protects while the north star is pushed. */
public enum GuardKind {
  /** Whether the company earns from it. */
  PROFITABILITY,
  /** Whether customers are still well served. */
  CUSTOMER_QUALITY
}
