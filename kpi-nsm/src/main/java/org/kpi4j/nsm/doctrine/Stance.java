package org.kpi4j.nsm.doctrine;

/** What a school of thought makes of a contested kind of metric. */
public enum Stance {
  /** It may be a north star. */
  ACCEPTS,
  /** It may be one, with a warning. */
  WARNS,
  /** It may not be one. */
  VETOES
}
