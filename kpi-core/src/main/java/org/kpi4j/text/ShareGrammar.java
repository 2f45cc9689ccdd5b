package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Two numbers of which one is out of the other: 3/5, one in twenty, 7 out of 10; and scores: 4.2/5. */
final class ShareGrammar {
  private static final int LARGEST_SCALE_OF_SCORE = 10;

  private final Tokens tokens;
  private final char decimal;

  ShareGrammar(Tokens tokens, char decimal) {
    this.tokens = tokens;
    this.decimal = decimal;
  }

  /** 3/5 and 20/100 are parts of one; 4.2/5 and 8/10 are scores. */
  Numeral fractioned(Numeral digits) {
    int slash = digits.to();
    boolean joined = (tokens.isGlued(slash - 1) && tokens.isGlued(slash))
        || tokens.isAnySymbol(digits.from() - 1, "-−");
    boolean fraction = joined && tokens.isSymbol(slash, '/') && tokens.isNumber(slash + 1);
    if (!fraction || (tokens.isGlued(slash + 1) && tokens.isAnySymbol(slash + 2, "/-"))) {
      return digits;
    }
    double below = valueAt(slash + 1);
    if (!(below > 0) || digits.value() > below) {
      return digits;
    }
    boolean score = (below == 5 || below == LARGEST_SCALE_OF_SCORE) && digits.value() != 1;
    return score && !tokens.is(slash + 2, Role.OF)
        ? new Numeral(digits.from(), slash + 2, digits.value(), Numeral.Form.SCORE, false, false)
        : digits.upTo(slash + 2, digits.value() / below, Numeral.Form.FRACTION);
  }

  /** "1:15", "3:1": a proportion, when one of its sides is one and no minutes are meant. */
  Numeral proportioned(Numeral digits) {
    int colon = digits.to();
    boolean joined = tokens.isGlued(colon - 1)
        && tokens.isSymbol(colon, ':')
        && tokens.isGlued(colon)
        && tokens.isNumber(colon + 1);
    boolean more = tokens.isGlued(colon + 1) && !tokens.isAnySymbol(colon + 2, ".,;)");
    double below = joined && !more && !isMeasured(colon + 2) ? valueAt(colon + 1) : 0;
    boolean one = below == 1 || (digits.value() == 1 && below > 1);
    boolean figures = tokens.isGlued(digits.from() - 1) && tokens.isSymbol(digits.from() - 1, ':');
    return one && !figures
        ? digits.upTo(
            colon + 2,
            digits.value() / below,
            digits.value() < below ? Numeral.Form.FRACTION : Numeral.Form.DIGITS)
        : digits;
  }

  /** A score with a minus sign was none: -4/5. */
  Numeral unscored(Numeral score) {
    boolean slashed = score.form() == Numeral.Form.SCORE && tokens.isSymbol(score.to() - 2, '/');
    return slashed
        ? score.upTo(score.to(), score.value() / valueAt(score.to() - 1), Numeral.Form.FRACTION)
        : score;
  }

  /** "3 1/2", "2½": a whole number and a part of one. */
  Numeral mixed(Numeral digits) {
    int at = digits.to();
    if (!digits.isWhole()) {
      return digits;
    }
    if (tokens.is(at, Role.FRACTION) && !tokens.isWord(at)) {
      double part = tokens.word(at).number(Role.FRACTION);
      return digits.upTo(at + 1, digits.value() + part, Numeral.Form.DIGITS);
    }
    boolean fraction = tokens.isNumber(at)
        && tokens.isSymbol(at + 1, '/')
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)
        && tokens.isNumber(at + 2)
        && !(tokens.isGlued(at + 2) && tokens.isAnySymbol(at + 3, "/-"));
    double part = fraction ? valueAt(at) / valueAt(at + 2) : 1;
    return part > 0 && part < 1
        ? digits.upTo(at + 3, digits.value() + part, Numeral.Form.DIGITS)
        : digits;
  }

  private double valueAt(int i) {
    return DigitNumber.at(tokens, i, decimal).value();
  }

  /** "one in twenty", "3 op de 4", "7 out of 10 customers"; "8 out of 10" without a noun is a score. */
  Numeral shared(Numeral number) {
    int width = tokens.width(number.to(), Role.OUT_OF);
    if (width == 0) {
      return number;
    }
    Numeral below = tokens.isNumber(number.to() + width)
        ? digitsOnly(number.to() + width)
        : CardinalGrammar.words(tokens, number.to() + width);
    if (below == null
        || below.value() <= number.value()
        || !below.isWhole()
        || isMeasured(below.to())) {
      return number;
    }
    if (isScore(number, below)) {
      return number.upTo(below.to(), number.value(), Numeral.Form.SCORE);
    }
    return number.isWhole()
        ? number.upTo(below.to(), number.value() / below.value(), Numeral.Form.FRACTION)
        : number;
  }

  private boolean isScore(Numeral number, Numeral below) {
    boolean scale = below.value() == LARGEST_SCALE_OF_SCORE || below.value() == 5;
    boolean counted = tokens.isWord(below.to())
        && !isStar(below.to())
        && (tokens.word(below.to()).isUnknown() || number.isWhole());
    return scale
        && !tokens.reads(number.to(), "over")
        && number.form() == Numeral.Form.DIGITS
        && tokens.isNumber(below.to() - 1)
        && !counted;
  }

  /** "4.5 out of 5 stars", "8 van de 10 punten": what a score itself is counted in. */
  private boolean isStar(int i) {
    return tokens.is(i, Role.POINT) || tokens.reads(i, "stars") || tokens.reads(i, "sterren");
  }

  private boolean isMeasured(int i) {
    return tokens.is(i, Role.PERCENT) || tokens.is(i, Role.TIME_UNIT) || tokens.is(i, Role.MONTH);
  }

  private @Nullable Numeral digitsOnly(int i) {
    double value = valueAt(i);
    return Double.isNaN(value) || (value >= 1900 && value <= 2100)
        ? null
        : Numeral.digits(i, i + 1, value);
  }
}
