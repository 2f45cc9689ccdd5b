package org.kpi4j.text;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Powers and scientific notation: 12.3e+14, 1.1^-3, 6.2x10^4. */
final class PowerGrammar {
  private static final int MOST_DIGITS = 3;

  private final Tokens tokens;
  private final char decimal;

  PowerGrammar(Tokens tokens, char decimal) {
    this.tokens = tokens;
    this.decimal = decimal;
  }

  /** {@return the number with its exponent; the number itself when it has none} */
  Numeral of(Numeral base) {
    int at = base.to();
    if (tokens.isSymbol(at, '^')) {
      return raised(base, Math.pow(base.value(), exponent(at + 1)), at + 1);
    }
    if (tokens.reads(at, "e") && tokens.isGlued(at - 1) && tokens.isGlued(at)) {
      return scientific(base, at + 1);
    }
    boolean times = tokens.is(at, Role.TIMES) || tokens.isSymbol(at, '*');
    boolean tens = tokens.reads(at + 1, "10") && tokens.isSymbol(at + 2, '^');
    return times && tens ? scientific(base, at + 3) : base;
  }

  private Numeral scientific(Numeral base, int exponentAt) {
    return raised(base, base.value() * Math.pow(10, exponent(exponentAt)), exponentAt);
  }

  private Numeral raised(Numeral base, double value, int exponentAt) {
    return Double.isFinite(value)
        ? base.upTo(afterSign(exponentAt) + 1, value, Numeral.Form.DIGITS)
        : base;
  }

  private double exponent(int at) {
    int number = afterSign(at);
    boolean fits =
        tokens.isNumber(number) && tokens.end(number) - tokens.start(number) <= MOST_DIGITS;
    double exponent = fits ? DigitNumber.at(tokens, number, decimal).value() : Double.NaN;
    return tokens.isAnySymbol(at, "-−") ? -exponent : exponent;
  }

  private int afterSign(int at) {
    return tokens.isAnySymbol(at, "+-−") && tokens.isGlued(at) ? at + 1 : at;
  }
}
