package org.kpi4j.definition;

import java.util.function.Consumer;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Formula;

/**
 * The references of a formula that mean metrics. Inside an aggregate or a function stand columns of a source, and a name
 * with a point is a column as well.
 */
final class MetricLinks {
  private MetricLinks() {}

  /** Gives every linked id to the visitor, as often as it is written. */
  static void visit(Formula formula, Consumer<String> visitor) {
    if (formula instanceof Formula.Reference reference) {
      if (reference.name().indexOf('.') < 0) {
        visitor.accept(reference.name());
      }
    } else if (formula instanceof Arithmetic.Quotient quotient) {
      visit(quotient.numerator(), visitor);
      visit(quotient.denominator(), visitor);
    } else if (!isOfColumns(formula)) {
      for (Formula part : formula.parts()) {
        visit(part, visitor);
      }
    }
  }

  static boolean hasAny(Formula formula) {
    if (formula instanceof Formula.Reference reference) {
      return reference.name().indexOf('.') < 0;
    }
    if (isOfColumns(formula)) {
      return false;
    }
    for (Formula part : formula.parts()) {
      if (hasAny(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfColumns(Formula formula) {
    return formula instanceof Formula.Aggregate
        || formula instanceof Formula.Call
        || formula instanceof Formula.Literal
        || formula instanceof Formula.Verbatim;
  }
}
