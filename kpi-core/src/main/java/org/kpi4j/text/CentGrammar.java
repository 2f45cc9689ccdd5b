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

  /** "15 dollars and 50", "$20 and 43 cents": hundredths behind whole money, when nothing is counted by them. */
  @Nullable
  Numeral of(AmountUnit unit, Numeral whole) {
    boolean money = unit.kind() == Amount.Kind.CURRENCY
        && whole.isWhole()
        && whole.value() > 0
        && whole.value() < 10_000;
    int at = tokens.is(unit.to(), Role.AND) ? unit.to() + 1 : unit.to();
    Numeral cents =
        money && (tokens.isNumber(at) || tokens.is(at, Role.CARDINAL)) ? numerals.at(at) : null;
    if (cents == null
        || cents.value() >= 100
        || cents.value() < 1
        || !cents.isWhole()
        || cents.form() == Numeral.Form.ORDINAL) {
      return null;
    }
    boolean marked = tokens.is(cents.to(), Role.CENT);
    boolean ends = !tokens.isWord(cents.to())
        || tokens.is(cents.to(), Role.COMPARATIVE)
        || tokens.is(cents.to(), Role.AND);
    boolean bare = ends && !tokens.isAnySymbol(cents.to(), "%€$£/-–:");
    boolean small = cents.value() < 10 && !(at > unit.to() && cents.form() == Numeral.Form.WORDS);
    return marked || (bare && !small)
        ? cents.upTo(endOfCents(cents), cents.value(), cents.form())
        : null;
  }

  private int endOfCents(Numeral cents) {
    return tokens.is(cents.to(), Role.CENT) ? cents.to() + 1 : cents.to();
  }
}
