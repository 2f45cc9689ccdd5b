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
      return raised(base, base.value(), 1, at + 1);
    }
    if (tokens.reads(at, "e") && tokens.isGlued(at - 1) && tokens.isGlued(at)) {
      return raised(base, 10, base.value(), at + 1);
    }
    boolean times = tokens.is(at, Role.TIMES) || tokens.isSymbol(at, '*');
    boolean tens = tokens.reads(at + 1, "10") && tokens.isSymbol(at + 2, '^');
    return times && tens ? raised(base, 10, base.value(), at + 3) : base;
  }

  private Numeral raised(Numeral base, double root, double factor, int at) {
    int number = tokens.isAnySymbol(at, "+-−") && tokens.isGlued(at) ? at + 1 : at;
    boolean fits =
        tokens.isNumber(number) && tokens.end(number) - tokens.start(number) <= MOST_DIGITS;
    double exponent = fits
        ? DigitNumber.value(tokens.text(), tokens.start(number), tokens.end(number), decimal)
        : Double.NaN;
    double value = factor * Math.pow(root, tokens.isAnySymbol(at, "-−") ? -exponent : exponent);
    return Double.isFinite(value) ? base.upTo(number + 1, value, Numeral.Form.DIGITS) : base;
  }
}
