package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Numbers as they are said: one point five, drie komma vijfentwintig miljoen, one twenty-two. */
final class SpokenGrammar {
  private static final int MOST_DECIMALS = 15;

  private final Tokens tokens;
  private final boolean english;

  SpokenGrammar(Tokens tokens, char decimal) {
    this.tokens = tokens;
    this.english = decimal == '.';
  }

  boolean isEnglish() {
    return english;
  }

  /** {@return the number with the decimals that are said behind it; the number itself when there are none} */
  Numeral decimals(Numeral whole) {
    if (!tokens.is(whole.to(), Role.DECIMAL) || !whole.isWhole()) {
      return whole;
    }
    Numeral part = part(whole.to() + 1);
    return part == null
        ? whole
        : CardinalGrammar.scaled(
            tokens, whole.upTo(part.to(), whole.value() + part.value(), Numeral.Form.WORDS));
  }

  /** "2 komma 5", "3 point 5": digits on both sides. */
  @Nullable
  Numeral spelled(@Nullable Numeral digits) {
    return digits != null && hasShortDigits(digits) ? decimals(digits) : digits;
  }

  private boolean hasShortDigits(Numeral digits) {
    int next = digits.to() + 1;
    return digits.form() == Numeral.Form.DIGITS
        && tokens.isNumber(next)
        && tokens.end(next) - tokens.start(next) <= 2;
  }

  /** "point seven" at the start of the text or behind a sign; elsewhere a point is one on an agenda. */
  @Nullable
  Numeral bareDecimals(int i) {
    Numeral part = i == 0 || tokens.is(i - 1, Role.MINUS) ? part(i + 1) : null;
    return part == null ? null : Numeral.words(i, part.to(), part.value());
  }

  private @Nullable Numeral part(int i) {
    if (tokens.isNumber(i)) {
      String digits = tokens.text(i);
      return digits.length() <= MOST_DECIMALS && digits.indexOf('.') < 0 && digits.indexOf(',') < 0
          ? Numeral.words(i, i + 1, Double.parseDouble("0." + digits))
          : null;
    }
    StringBuilder digits = new StringBuilder("0.");
    int at = i;
    while (isDigit(at) && digits.length() < MOST_DECIMALS) {
      digits.append((int) tokens.word(at).number(Role.CARDINAL));
      at++;
    }
    return at > i ? Numeral.words(i, at, Double.parseDouble(digits.toString())) : tens(i);
  }

  private boolean isDigit(int i) {
    double value = tokens.word(i).number(Role.CARDINAL);
    return tokens.is(i, Role.CARDINAL) && value < 10 && value == Math.rint(value);
  }

  /** "komma vijfenzeventig". */
  private @Nullable Numeral tens(int i) {
    Numeral tens = tokens.is(i, Role.CARDINAL) ? CardinalGrammar.words(tokens, i) : null;
    return tens != null && tens.value() >= 10 && tens.value() < 100 && tens.isWhole()
        ? Numeral.words(i, tens.to(), tens.value() / 100)
        : null;
  }

  /** "one twenty-two", when nothing is counted by it; English only. */
  Numeral hundreds(Numeral unit) {
    boolean digit = english
        && unit.to() == unit.from() + 1
        && unit.value() >= 1
        && unit.value() < 10
        && unit.isWhole()
        && tokens.isWord(unit.from());
    Numeral tens = digit && tokens.is(unit.to(), Role.CARDINAL)
        ? CardinalGrammar.words(tokens, unit.to())
        : null;
    boolean ends = tens != null && !tokens.isWord(tens.to()) && !tokens.isSymbol(tens.to(), '-');
    return tens != null && ends && tens.value() >= 10 && tens.value() < 100
        ? unit.upTo(tens.to(), unit.value() * 100 + tens.value(), Numeral.Form.WORDS)
        : unit;
  }
}
