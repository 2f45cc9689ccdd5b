package org.kpi4j.reading;

/** What will have happened when a goal is met. */
public enum Achievement {
  /** Something measurable has another value: revenue, waiting time, number of customers. */
  RESULT,
  /** A state has been reached that an outsider can verify: certified, signed, switched off. */
  END_STATE,
  /** Something has been done, launched or worked on, whatever came of it. */
  ACTIVITY,
  /** The text says a state or wish that nobody can verify, or nothing at all. */
  NONE
}
