package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Hundredths behind whole money: "15 dollars and 50", "€ 20 en 43 cent". */
final class CentGrammar {
  private final Tokens tokens;
  private final NumeralGrammar numerals;

  CentGrammar(Tokens tokens, NumeralGrammar numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  /** {@return the hundredths behind an amount of whole money; null when there are none, or something is counted by them} */
  @Nullable
  Numeral of(Found<AmountUnit> unit, Numeral whole) {
    boolean money = unit.value().kind() == Amount.Kind.CURRENCY
        && whole.isWhole()
        && whole.value() > 0
        && whole.value() < 10_000;
    int at = tokens.is(unit.to(), Role.AND) ? unit.to() + 1 : unit.to();
    Numeral cents =
        money && (tokens.isNumber(at) || tokens.is(at, Role.CARDINAL)) ? numerals.at(at) : null;
    return cents != null && isHundredths(cents) && isMoney(cents, at > unit.to())
        ? cents.upTo(endOfCents(cents), cents.value(), cents.form())
        : null;
  }

  private static boolean isHundredths(Numeral cents) {
    return cents.value() >= 1
        && cents.value() < 100
        && cents.isWhole()
        && cents.form() != Numeral.Form.ORDINAL;
  }

  /** Less than ten of them are written out, behind a joining word: "four dollars and five". */
  private boolean isMoney(Numeral cents, boolean isJoined) {
    boolean small = cents.value() < 10 && !(isJoined && cents.form() == Numeral.Form.WORDS);
    return tokens.is(cents.to(), Role.CENT) || (isBare(cents.to()) && !small);
  }

  private boolean isBare(int to) {
    boolean ends = !tokens.isWord(to) || tokens.is(to, Role.COMPARATIVE) || tokens.is(to, Role.AND);
    return ends && !tokens.isAnySymbol(to, "%€$£/-–:");
  }

  private int endOfCents(Numeral cents) {
    return tokens.is(cents.to(), Role.CENT) ? cents.to() + 1 : cents.to();
  }
}
