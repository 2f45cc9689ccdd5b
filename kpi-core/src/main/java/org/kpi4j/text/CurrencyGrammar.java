package org.kpi4j.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Unit;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Money before and behind numbers: € 11,-, $2M, 5 mln. euro, 20 cent. */
final class CurrencyGrammar {
  private final Tokens tokens;

  CurrencyGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return the currency of a number that ends before a token; null when it is no money} */
  @Nullable
  Found<AmountUnit> of(Numeral number, int to) {
    int before = startOfCurrency(number.from());
    if (before < number.from()) {
      return found(before, afterDash(to), before);
    }
    if (number.signed() && tokens.width(number.from() + 1, Role.CURRENCY) > 0) {
      return found(number.from(), to, number.from() + 1);
    }
    int dash = afterDash(to);
    return dash > to && isBehind(dash)
        ? found(number.from(), dash + tokens.width(dash, Role.CURRENCY), dash)
        : behind(number.from(), to);
  }

  private @Nullable Found<AmountUnit> behind(int from, int to) {
    if (isBehind(to) && !isOfNextNumber(to)) {
      return found(from, to + tokens.width(to, Role.CURRENCY), to);
    }
    boolean cents = tokens.is(to, Role.CENT) && (!tokens.reads(to, "c") || !tokens.isGlued(to));
    return cents ? new Found<>(from, to + 1, AmountUnit.CENTS) : null;
  }

  private boolean isBehind(int i) {
    return tokens.width(i, Role.CURRENCY) > 0 && isCurrency(i);
  }

  private boolean isOfNextNumber(int i) {
    return !tokens.isWord(i)
        && tokens.isNumber(i + tokens.width(i, Role.CURRENCY))
        && !tokens.isGlued(i - 1);
  }

  private Found<AmountUnit> found(int from, int to, int at) {
    String code = tokens.at(at, Role.CURRENCY).value(Role.CURRENCY);
    double scale = isMillion(at, code) ? 1e6 : 1;
    Unit unit = code.equals("MONEY") ? Unit.MONEY : Unit.currency(code);
    boolean scaleBehind = tokens.is(to, Role.SCALE)
        && to > at
        && at >= from
        && to == at + tokens.width(at, Role.CURRENCY);
    double behind = scaleBehind ? tokens.word(to).number(Role.SCALE) : 1;
    return new Found<>(from, scaleBehind ? to + 1 : to, AmountUnit.money(unit, scale * behind));
  }

  /** "MEUR", "musd". */
  private boolean isMillion(int at, String code) {
    return tokens.end(at) - tokens.start(at) == 4
        && code.length() == 3
        && tokens.reads(at, "m" + code.toLowerCase(Locale.ROOT));
  }

  /** A currency before the number, of one or several tokens. */
  private int startOfCurrency(int number) {
    for (int start = Math.max(0, number - 3); start < number; start++) {
      if (start + tokens.width(start, Role.CURRENCY) == number && isCurrency(start)) {
        return start;
      }
    }
    return number;
  }

  /** Codes that are also words count only in capitals. */
  private boolean isCurrency(int i) {
    String code = tokens.at(i, Role.CURRENCY).value(Role.CURRENCY);
    boolean isCode = tokens.reads(i, code.toLowerCase(Locale.ROOT));
    boolean known = code.equals("EUR") || code.equals("USD") || code.equals("GBP");
    return !isCode || known || !Character.isLowerCase(tokens.text().charAt(tokens.start(i)));
  }

  /** "€ 11,-". */
  private int afterDash(int to) {
    boolean dash = tokens.isAnySymbol(to, ",.")
        && tokens.isGlued(to - 1)
        && tokens.isAnySymbol(to + 1, "-–")
        && tokens.isGlued(to);
    return dash ? to + 2 : isAbbreviated(to) ? to + 1 : to;
  }

  /** "5 mln. euro". */
  private boolean isAbbreviated(int to) {
    return tokens.isSymbol(to, '.')
        && tokens.isGlued(to - 1)
        && tokens.is(to - 1, Role.SCALE)
        && tokens.is(to + 1, Role.CURRENCY);
  }
}
