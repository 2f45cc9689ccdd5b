package org.kpi4j.model;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;

/** Writes a formula as the text that {@link FormulaParser} reads, with no more parentheses than are needed. */
final class FormulaPrinter {
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int SIGN = 3;
  private static final int ATOM = 4;

  private FormulaPrinter() {}

  static String print(Formula formula) {
    StringBuilder out = new StringBuilder();
    write(formula, out);
    return out.toString();
  }

  private static void write(Formula formula, StringBuilder out) {
    if (formula instanceof Formula.Literal literal) {
      out.append(BigDecimal.valueOf(literal.value()).stripTrailingZeros().toPlainString());
    } else if (formula instanceof Formula.Reference reference) {
      out.append(FormulaNames.quoted(reference.name()));
    } else if (formula instanceof Formula.Verbatim verbatim) {
      out.append(FormulaNames.quoted(verbatim.dialect()))
          .append(":")
          .append(FormulaNames.inBackticks(verbatim.text()));
    } else {
      writeComposite(formula, out);
    }
  }

  private static void writeComposite(Formula formula, StringBuilder out) {
    if (formula instanceof Arithmetic.Sum sum) {
      writeSum(sum.terms(), out);
    } else if (formula instanceof Arithmetic.Product product) {
      writeProduct(product.factors(), out);
    } else if (formula instanceof Arithmetic.Quotient quotient) {
      nested(quotient.numerator(), PRODUCT, out);
      nested(quotient.denominator(), SIGN, out.append(" / "));
    } else if (formula instanceof Arithmetic.Negative negative) {
      nested(negative.of(), SIGN, out.append('-'));
    } else {
      writeFunction(formula, out);
    }
  }

  private static void writeFunction(Formula formula, StringBuilder out) {
    if (formula instanceof Formula.Aggregate aggregate) {
      out.append(aggregate.how().keyword())
          .append('(')
          .append(print(aggregate.of()))
          .append(')');
    } else if (formula instanceof Formula.Call call) {
      out.append(FormulaNames.quoted(call.name()));
      out.append(
          call.arguments().stream().map(FormulaPrinter::print).collect(joining(", ", "(", ")")));
    } else if (formula instanceof Formula.Filtered filtered) {
      nested(filtered.of(), ATOM, out);
      out.append(" where ").append(FormulaNames.inBackticks(filtered.condition()));
    }
  }

  private static void writeSum(List<Formula> terms, StringBuilder out) {
    nested(terms.get(0), PRODUCT, out);
    for (Formula term : terms.subList(1, terms.size())) {
      if (term instanceof Arithmetic.Negative negative) {
        nested(negative.of(), PRODUCT, out.append(" - "));
      } else {
        nested(term, PRODUCT, out.append(" + "));
      }
    }
  }

  private static void writeProduct(List<Formula> factors, StringBuilder out) {
    nested(factors.get(0), leads(factors.get(0)) ? PRODUCT : SIGN, out);
    for (Formula factor : factors.subList(1, factors.size())) {
      nested(factor, SIGN, out.append(" * "));
    }
  }

  /** A quotient that leads a product needs no parentheses: {@code a / b * c}. */
  private static boolean leads(Formula first) {
    return first instanceof Arithmetic.Quotient;
  }

  private static void nested(Formula part, int least, StringBuilder out) {
    if (strength(part) < least) {
      write(part, out.append('('));
      out.append(')');
    } else {
      write(part, out);
    }
  }

  private static int strength(Formula formula) {
    if (formula instanceof Arithmetic.Sum) {
      return SUM;
    }
    if (formula instanceof Arithmetic.Product || formula instanceof Arithmetic.Quotient) {
      return PRODUCT;
    }
    if (formula instanceof Arithmetic.Negative || formula instanceof Formula.Filtered) {
      return SIGN;
    }
    return formula instanceof Formula.Literal literal && literal.value() < 0 ? SIGN : ATOM;
  }
}
