package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Formula;

/** Expressions over metrics: read where they are arithmetic, and kept as SQL where they are not. */
final class DbtExpression {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private DbtExpression() {}

  /** {@return the expression with each alias replaced by what it stands for} */
  static Formula of(String expression, Map<String, Formula> inputs) {
    try {
      // A hyphen joins words in names of this library; in SQL it always subtracts.
      return replaced(Formula.parse(expression.replace("-", " - ")), inputs);
    } catch (IllegalArgumentException e) {
      return DbtMeasure.sql(expression);
    }
  }

  /** {@return an expression in which metrics are called as {@code {{ metric('name') }}}} */
  static Formula ofJinja(String expression) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    int open = expression.indexOf(OPEN);
    while (open >= 0) {
      int close = expression.indexOf(CLOSE, open);
      if (close < 0) {
        return DbtMeasure.sql(expression);
      }
      plain.append(expression, at, open).append(quotedName(expression.substring(open, close)));
      at = close + CLOSE.length();
      open = expression.indexOf(OPEN, at);
    }
    return of(plain.append(expression.substring(at)).toString(), Map.of());
  }

  private static String quotedName(String call) {
    int first = Math.max(call.indexOf('\''), call.indexOf('"'));
    int last = Math.max(call.lastIndexOf('\''), call.lastIndexOf('"'));
    return call.contains("metric") && last > first ? call.substring(first + 1, last) : "?";
  }

  private static Formula replaced(Formula formula, Map<String, Formula> inputs) {
    if (formula instanceof Formula.Reference reference) {
      return inputs.getOrDefault(reference.name(), reference);
    }
    if (formula instanceof Arithmetic.Sum sum) {
      return new Arithmetic.Sum(all(sum.terms(), inputs));
    }
    if (formula instanceof Arithmetic.Product product) {
      return new Arithmetic.Product(all(product.factors(), inputs));
    }
    if (formula instanceof Arithmetic.Quotient quotient) {
      return Formula.ratio(
          replaced(quotient.numerator(), inputs), replaced(quotient.denominator(), inputs));
    }
    if (formula instanceof Arithmetic.Negative negative) {
      return new Arithmetic.Negative(replaced(negative.of(), inputs));
    }
    return replacedInFunction(formula, inputs);
  }

  private static Formula replacedInFunction(Formula formula, Map<String, Formula> inputs) {
    if (formula instanceof Formula.Call call) {
      return new Formula.Call(call.name(), all(call.arguments(), inputs));
    }
    if (formula instanceof Formula.Aggregate aggregate) {
      return new Formula.Aggregate(aggregate.how(), replaced(aggregate.of(), inputs));
    }
    return formula;
  }

  private static ImmutableList<Formula> all(
      ImmutableList<Formula> parts, Map<String, Formula> inputs) {
    return parts.stream().map(p -> replaced(p, inputs)).collect(ImmutableList.toImmutableList());
  }
}
