package org.kpi4j.model;

/**
 * The phase a company is in. Source: Frederiek van Leeuwen, "North star metric: het kompas voor duurzame groei",
 * ZakelijkPlus.nl, consulted 2026-11-21.
 */
public enum GrowthPhase {
  /** Looking for a product that people use: activation and use count most. */
  START_UP,
  /** Growing a product that works: retention and repeated use count most. */
  SCALE_UP,
  /** Established: efficiency and lifetime value count most. */
  MATURE
}
