package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Two amounts that bound one: "80–90%", "between 75% and 85%", "3 to 5 million". */
final class AmountRanges {
  private static final int MOST_TIMES = 10;

  private final Tokens tokens;
  private final NumeralGrammar numerals;

  AmountRanges(Tokens tokens, NumeralGrammar numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  /** "from 1.5 to 2 million": the scale of the value behind it belongs to the first one too, when both are of one size. */
  double sharedScale(Numeral first) {
    int before = tokens.is(first.from() - 1, Role.CURRENCY) ? first.from() - 2 : first.from() - 1;
    if (!tokens.is(before, Role.FROM) || !tokens.is(first.to(), Role.TO)) {
      return 1;
    }
    int next = first.to() + 1;
    Numeral last = numerals.at(tokens.is(next, Role.CURRENCY) ? next + 1 : next);
    double scale = last == null ? 1 : scale(first, last);
    boolean near = last != null
        && first.value() * scale <= last.value() * MOST_TIMES
        && first.value() * scale * MOST_TIMES >= last.value();
    return near ? scale : 1;
  }

  /** "3 to 5 million": the scale belongs to both. */
  static double scale(Numeral lower, @Nullable Numeral upper) {
    return upper != null
            && lower.value() < 1000
            && upper.value() >= 1000
            && upper.to() - upper.from() > 1
            && upper.value() % 1000 == 0
            && lower.value() * 1000 < upper.value()
        ? magnitude(upper.value())
        : 1;
  }

  private static double magnitude(double value) {
    return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
  }

  /** "80–90%", "between 75% and 85%", "by 10 to 15 percent". */
  @Nullable
  Numeral upper(Numeral lower, boolean bounded) {
    int at = lower.to();
    int unit = tokens.width(at, Role.PERCENT);
    boolean between = tokens.is(beforeLead(lower.from()), Role.BETWEEN);
    int joint = between
        ? at + unit + tokens.width(at + unit, Role.CURRENCY) + tokens.width(at + unit, Role.MEASURE)
        : at + unit;
    boolean joins =
        between ? tokens.is(joint, Role.AND) : isDash(joint) || isByRange(lower, joint, bounded);
    if (!joins || lower.form() == Numeral.Form.ORDINAL || lower.form() == Numeral.Form.SCORE) {
      return null;
    }
    int next = between && tokens.is(joint + 1, Role.THE) ? joint + 2 : joint + 1;
    Numeral upper = numerals.at(tokens.is(next, Role.CURRENCY) ? next + 1 : next);
    boolean near = between || isDash(joint) || upper == null || !isFar(lower, upper);
    return upper != null && near && isAbove(lower, upper) ? upper : null;
  }

  private static boolean isAbove(Numeral lower, Numeral upper) {
    return upper.value() > lower.value() && !upper.signed() && upper.form() != Numeral.Form.ORDINAL;
  }

  /** "by € 0.35 to € 4.10" leads from a change to a level. */
  private static boolean isFar(Numeral lower, Numeral upper) {
    return upper.value() > lower.value() * MOST_TIMES;
  }

  /** "tussen de 500 en 550", "between $5 and $7": the word before an article and a currency. */
  private int beforeLead(int number) {
    int i = tokens.is(number - 1, Role.CURRENCY) ? number - 2 : number - 1;
    return tokens.is(i, Role.THE) ? i - 1 : i;
  }

  private boolean isDash(int i) {
    return (tokens.isAnySymbol(i, "-–—")
            && (tokens.isNumber(i + 1) || tokens.is(i + 1, Role.CURRENCY)))
        || (tokens.reads(i, "à") && tokens.isNumber(i + 1));
  }

  private boolean isByRange(Numeral lower, int at, boolean bounded) {
    boolean to = tokens.is(at, Role.UNTIL) && !tokens.isSymbol(at, '-');
    int before = tokens.is(lower.from() - 1, Role.CURRENCY) ? lower.from() - 2 : lower.from() - 1;
    return to && (tokens.is(before, Role.BY) || tokens.is(before, Role.EXTRA) || bounded);
  }
}
