package org.kpi4j.definition;

import java.util.function.Consumer;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Formula;

/** The parts of a formula by which it divides. */
final class Divisors {
  private Divisors() {}

  static void visit(Formula formula, Consumer<Formula> visitor) {
    if (formula instanceof Formula.Reference) {
      return;
    }
    if (formula instanceof Arithmetic.Quotient quotient) {
      visitor.accept(quotient.denominator());
      visit(quotient.numerator(), visitor);
      visit(quotient.denominator(), visitor);
      return;
    }
    for (Formula part : formula.parts()) {
      visit(part, visitor);
    }
  }
}
