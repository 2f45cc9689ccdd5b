package org.kpi4j.model;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/** The unit that follows from a formula: known, unknown, or contradictory. */
public sealed interface DerivedUnit extends Serializable {
  /**
   * The unit follows from the formula.
   *
   * @param unit the unit
   */
  record Known(Unit unit) implements DerivedUnit {}

  /** Any unit fits, as for a number that stands alone. */
  record AnyUnit() implements DerivedUnit {}

  /**
   * The units of some references are needed and nobody gave them, or the formula is one that cannot be read.
   *
   * @param missing the references without a unit; empty when the formula cannot be read
   */
  record Unknown(ImmutableSet<String> missing) implements DerivedUnit {}

  /**
   * Two terms that are added have units that cannot be added.
   *
   * @param left the first term
   * @param leftUnit its unit
   * @param right the term that does not fit
   * @param rightUnit its unit
   */
  record Clash(Formula left, Unit leftUnit, Formula right, Unit rightUnit) implements DerivedUnit {}
}
