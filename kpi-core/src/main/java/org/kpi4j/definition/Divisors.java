package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Formula;

/** The parts of a formula by which it divides. */
final class Divisors {
  private Divisors() {}

  static List<Formula> of(Formula formula) {
    if (formula instanceof Formula.Reference || formula instanceof Formula.Aggregate) {
      return List.of();
    }
    List<Formula> divisors = new ArrayList<>();
    gather(formula, divisors);
    return divisors;
  }

  private static void gather(Formula formula, List<Formula> out) {
    if (formula instanceof Formula.Quotient quotient) {
      out.add(quotient.denominator());
    }
    for (Formula part : formula.parts()) {
      gather(part, out);
    }
  }
}
