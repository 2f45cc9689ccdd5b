package org.kpi4j.nsm.gates;

/** What a gate makes of a candidate. */
public enum GateState {
  /** The candidate may pass. */
  OPEN,
  /** The candidate is stopped; there is positive evidence for it. */
  FIRED,
  /** What is known does not decide it. */
  UNDETERMINED
}
