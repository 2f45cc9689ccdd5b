package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Numbers in digits: 1.250,50, 1 234 567, 12.3e+14, 1.2m, 3,4 miljoen. */
final class FigureGrammar {
  private final Tokens tokens;
  private final char decimal;
  private final FractionGrammar fractions;
  private final ShareGrammar shares;

  FigureGrammar(Tokens tokens, char decimal, FractionGrammar fractions, ShareGrammar shares) {
    this.tokens = tokens;
    this.decimal = decimal;
    this.fractions = fractions;
    this.shares = shares;
  }

  @Nullable
  Numeral digits(int i) {
    double value = DigitNumber.value(tokens.text(), tokens.start(i), tokens.end(i), decimal);
    if (Double.isNaN(value)) {
      return null;
    }
    boolean ambiguous =
        DigitNumber.isAmbiguous(tokens.text(), tokens.start(i), tokens.end(i), decimal);
    Numeral plain = new Numeral(i, i + 1, value, Numeral.Form.DIGITS, false, ambiguous);
    if (tokens.isGlued(i)
        && tokens.is(i + 1, Role.ORDINAL_SUFFIX)
        && exponential(plain).equals(plain)) {
      return plain.upTo(i + 2, value, Numeral.Form.ORDINAL);
    }
    return shares.shared(suffixed(spaced(plain)));
  }

  Numeral bareDecimals(int i) {
    double value =
        DigitNumber.value("0." + tokens.text(i + 1), 0, 2 + tokens.text(i + 1).length(), '.');
    return Numeral.of(i, i + 2, Double.isNaN(value) ? 0 : value, Numeral.Form.DIGITS);
  }

  /** Thousands that are set apart by spaces: 1 234 567. */
  private Numeral spaced(Numeral first) {
    Numeral all = first;
    while (first.isWhole() && first.value() < 1000 && isThousands(all.to())) {
      double group =
          DigitNumber.value(tokens.text(), tokens.start(all.to()), tokens.end(all.to()), decimal);
      all = all.upTo(all.to() + 1, all.value() * 1000 + group, Numeral.Form.DIGITS);
    }
    return all;
  }

  private boolean isThousands(int i) {
    return tokens.isNumber(i)
        && tokens.isNumber(i - 1)
        && tokens.end(i) - tokens.start(i) == 3
        && tokens.start(i) == tokens.end(i - 1) + 1
        && !(tokens.isGlued(i) && tokens.isWord(i + 1));
  }

  /** "12.3e+14". */
  private Numeral exponential(Numeral digits) {
    int at = digits.to();
    if (!tokens.reads(at, "e") || !tokens.isGlued(at - 1) || !tokens.isGlued(at)) {
      return digits;
    }
    int number = tokens.isAnySymbol(at + 1, "+-") && tokens.isGlued(at + 1) ? at + 2 : at + 1;
    double power = tokens.isNumber(number) && tokens.end(number) - tokens.start(number) <= 2
        ? DigitNumber.value(tokens.text(), tokens.start(number), tokens.end(number), decimal)
        : Double.NaN;
    boolean negative = tokens.isSymbol(at + 1, '-');
    return Double.isNaN(power)
        ? digits
        : digits.upTo(
            number + 1,
            digits.value() * Math.pow(10, negative ? -power : power),
            Numeral.Form.DIGITS);
  }

  private Numeral suffixed(Numeral digits) {
    Numeral exponential = exponential(digits);
    if (exponential.to() > digits.to()) {
      return exponential;
    }
    if (hasScaleLetter(digits)) {
      double scale = tokens.word(digits.to()).number(Role.SCALE_LETTER);
      return new Numeral(
          digits.from(),
          digits.to() + 1,
          digits.value() * scale,
          Numeral.Form.DIGITS,
          digits.signed(),
          false);
    }
    Numeral scaled = fractions.plusFraction(CardinalGrammar.scaled(tokens, digits));
    return scaled.to() > digits.to() ? scaled : shares.fractioned(digits);
  }

  /** "1.2m sellers" is a million; "5m" and "5 m per" are metres; "$3m" is a million. */
  private boolean hasScaleLetter(Numeral digits) {
    int at = digits.to();
    if (!tokens.is(at, Role.SCALE_LETTER)) {
      return false;
    }
    boolean metre =
        tokens.reads(at, "m") && Character.isLowerCase(tokens.text().charAt(tokens.start(at)));
    boolean money = tokens.is(digits.from() - 1, Role.CURRENCY) || tokens.is(at + 1, Role.CURRENCY);
    boolean glued = tokens.isGlued(at - 1);
    if (metre && !money) {
      return glued
          && tokens.isWord(at + 1)
          && !tokens.is(at + 1, Role.PREPOSITION)
          && !tokens.isGlued(at);
    }
    return (glued || money || tokens.reads(at, "k") || isCapitalMillion(at)) && !isPartOfCode(at);
  }

  private boolean isCapitalMillion(int at) {
    return tokens.text().charAt(tokens.start(at)) == 'M' && tokens.end(at) - tokens.start(at) == 1;
  }

  private boolean isPartOfCode(int at) {
    return tokens.isGlued(at) && tokens.isNumber(at + 1);
  }
}
