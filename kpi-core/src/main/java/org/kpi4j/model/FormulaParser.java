package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads formulas with the usual precedence: sign, then {@code *} and {@code /}, then {@code +} and {@code -}.
 *
 * <p>Where {@code x where `condition`} stands, it belongs to the function or name before it.
 */
final class FormulaParser {
  private final FormulaScanner in;
  private int depth;

  FormulaParser(String text) {
    Require.notBlank(text, "formula");
    in = new FormulaScanner(text);
  }

  Formula parse() {
    Formula formula = sum();
    if (!in.atEnd()) {
      throw in.error("an operator", "een bewerking");
    }
    return formula;
  }

  private Formula sum() {
    enter();
    List<Formula> terms = new ArrayList<>();
    terms.add(product());
    while (in.peek() == '+' || in.peek() == '-') {
      boolean minus = in.take('-');
      if (!minus) {
        in.expect('+');
      }
      Formula term = product();
      terms.add(minus ? new Arithmetic.Negative(term) : term);
    }
    depth--;
    return terms.size() == 1 ? terms.get(0) : new Arithmetic.Sum(ImmutableList.copyOf(terms));
  }

  private Formula product() {
    Formula left = signed();
    while (in.peek() == '*' || in.peek() == '/') {
      if (in.take('/')) {
        left = new Arithmetic.Quotient(left, signed());
      } else {
        left = factors(left);
      }
    }
    return left;
  }

  private Formula factors(Formula first) {
    ImmutableList.Builder<Formula> factors = ImmutableList.<Formula>builder().add(first);
    while (in.take('*')) {
      factors.add(signed());
    }
    return new Arithmetic.Product(factors.build());
  }

  private Formula signed() {
    if (!in.take('-')) {
      return filtered();
    }
    enter();
    Formula of = signed();
    depth--;
    return of instanceof Formula.Literal literal && literal.value() > 0
        ? new Formula.Literal(-literal.value())
        : new Arithmetic.Negative(of);
  }

  private Formula filtered() {
    Formula formula = atom();
    while (in.takeWord("where")) {
      formula = new Formula.Filtered(formula, in.peek() == '{' ? braced() : in.quoted('`'));
    }
    return formula;
  }

  private String braced() {
    throw in.error("a condition in backticks", "een voorwaarde tussen backticks");
  }

  private Formula atom() {
    char next = in.peek();
    if (Character.isDigit(next) || next == '.') {
      return new Formula.Literal(in.number());
    }
    if (in.take('(')) {
      Formula inner = sum();
      in.expect(')');
      return inner;
    }
    return next == '"' ? named(in.quoted('"')) : named(plainName());
  }

  private String plainName() {
    if (!FormulaNames.isStart(in.peek())) {
      throw in.error("a name, a number or '('", "een naam, een getal of '('");
    }
    return in.name();
  }

  private Formula named(String name) {
    if (in.peek() == ':') {
      in.expect(':');
      return new Formula.Verbatim(name, in.quoted('`'));
    }
    return in.peek() == '(' ? call(name) : new Formula.Reference(name);
  }

  private Formula call(String name) {
    ImmutableList<Formula> arguments = arguments();
    Optional<Aggregation> aggregation = Aggregation.ofKeyword(name);
    return aggregation.isPresent() && arguments.size() == 1
        ? new Formula.Aggregate(aggregation.get(), arguments.get(0))
        : new Formula.Call(name, arguments);
  }

  private ImmutableList<Formula> arguments() {
    in.expect('(');
    ImmutableList.Builder<Formula> arguments = ImmutableList.builder();
    if (in.take(')')) {
      return arguments.build();
    }
    do {
      arguments.add(sum());
    } while (in.take(','));
    in.expect(')');
    return arguments.build();
  }

  private void enter() {
    checkArgument(
        ++depth <= Formula.MAX_DEPTH,
        "formula must nest at most %s levels deep",
        Formula.MAX_DEPTH);
  }
}
