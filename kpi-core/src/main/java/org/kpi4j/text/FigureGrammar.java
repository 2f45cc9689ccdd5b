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
  private final PowerGrammar powers;

  FigureGrammar(Tokens tokens, char decimal, FractionGrammar fractions, ShareGrammar shares) {
    this.tokens = tokens;
    this.decimal = decimal;
    this.fractions = fractions;
    this.shares = shares;
    this.powers = new PowerGrammar(tokens, decimal);
  }

  @Nullable
  Numeral digits(int i) {
    DigitNumber number = DigitNumber.at(tokens, i, decimal);
    double value = number.value();
    if (Double.isNaN(value)) {
      return null;
    }
    Numeral plain = new Numeral(i, i + 1, value, Numeral.Form.DIGITS, false, number.isAmbiguous());
    if (tokens.isGlued(i)
        && tokens.is(i + 1, Role.ORDINAL_SUFFIX)
        && powers.of(plain).equals(plain)) {
      return plain.upTo(i + 2, value, Numeral.Form.ORDINAL);
    }
    return shares.shared(suffixed(spaced(plain)));
  }

  Numeral bareDecimals(int i) {
    double value = DigitNumber.decimals(tokens.text(i + 1)).value();
    return Numeral.digits(i, i + 2, Double.isNaN(value) ? 0 : value);
  }

  /** Thousands that are set apart by spaces or apostrophes: 1 234 567,89 and 1'234'567. */
  private Numeral spaced(Numeral first) {
    Numeral all = first;
    while (first.isWhole() && first.value() < 1000 && all.isWhole() && isThousands(group(all))) {
      int at = group(all);
      double group = DigitNumber.at(tokens, at, decimal).value();
      all = all.upTo(at + 1, all.value() * 1000 + group, Numeral.Form.DIGITS);
    }
    return all;
  }

  private int group(Numeral before) {
    boolean apostrophe = tokens.isAnySymbol(before.to(), "'’")
        && tokens.isGlued(before.to() - 1)
        && tokens.isGlued(before.to());
    return apostrophe ? before.to() + 1 : before.to();
  }

  private boolean isThousands(int i) {
    boolean apart =
        tokens.isNumber(i - 1) ? tokens.start(i) == tokens.end(i - 1) + 1 : tokens.isNumber(i - 2);
    return tokens.isNumber(i)
        && apart
        && isGroup(i)
        && !(tokens.isGlued(i) && tokens.isWord(i + 1));
  }

  /** Three digits, with or without decimals. */
  private boolean isGroup(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return length == 3
        || (length > 4 && length != 7 && tokens.text().charAt(tokens.start(i) + 3) == decimal);
  }

  private Numeral suffixed(Numeral digits) {
    Numeral power = powers.of(digits);
    if (power.to() > digits.to()) {
      return power;
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
    if (scaled.to() > digits.to()) {
      return scaled;
    }
    Numeral mixed = shares.mixed(shares.proportioned(digits));
    return mixed.to() > digits.to() ? mixed : shares.fractioned(digits);
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
