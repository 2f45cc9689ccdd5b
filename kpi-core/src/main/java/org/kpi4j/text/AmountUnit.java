package org.kpi4j.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Unit;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** What the words before and behind a number make of it: the unit, and the tokens that it takes with them. */
record AmountUnit(Amount.Kind kind, Optional<Unit> unit, double scale, int from, int to) {
  private static final double TON = 100_000;
  private static final Unit CENT = Unit.of("cent", Dimension.MONEY);

  static AmountUnit of(Tokens tokens, Numeral first, Numeral last) {
    int to = last.to();
    if (first.form() == Numeral.Form.ORDINAL) {
      return new AmountUnit(Amount.Kind.ORDINAL, Optional.empty(), 1, first.from(), to);
    }
    if (first.form() == Numeral.Form.SCORE) {
      return score(tokens, first, to);
    }
    AmountUnit money = money(tokens, first, to);
    return money != null ? money : behind(tokens, first, to);
  }

  private static AmountUnit score(Tokens tokens, Numeral numeral, int to) {
    String scale = "/" + tokens.text(to - 1).toLowerCase(Locale.ROOT);
    boolean digits = tokens.isNumber(to - 1);
    return new AmountUnit(
        Amount.Kind.POINTS,
        Optional.of(Unit.of(digits ? scale : "/10", Dimension.SCORE)),
        1,
        numeral.from(),
        to);
  }

  private static @Nullable AmountUnit money(Tokens tokens, Numeral first, int to) {
    int before = startOfCurrency(tokens, first.from());
    if (before < first.from()) {
      return currency(tokens, before, before, afterDash(tokens, to));
    }
    if (first.signed() && tokens.width(first.from() + 1, Role.CURRENCY) > 0) {
      return currency(tokens, first.from() + 1, first.from(), to);
    }
    int dash = afterDash(tokens, to);
    if (dash > to && isCurrency(tokens, dash) && tokens.width(dash, Role.CURRENCY) > 0) {
      return currency(tokens, dash, first.from(), dash + tokens.width(dash, Role.CURRENCY));
    }
    int width = tokens.width(to, Role.CURRENCY);
    boolean ofNext =
        width > 0 && !tokens.isWord(to) && tokens.isNumber(to + width) && !tokens.isGlued(to - 1);
    if (width > 0 && !ofNext && isCurrency(tokens, to)) {
      return currency(tokens, to, first.from(), to + width);
    }
    boolean cents = tokens.is(to, Role.CENT) && (!tokens.reads(to, "c") || !tokens.isGlued(to));
    return cents
        ? new AmountUnit(Amount.Kind.CURRENCY, Optional.of(CENT), 1, first.from(), to + 1)
        : null;
  }

  private static AmountUnit currency(Tokens tokens, int at, int from, int to) {
    String code = tokens.at(at, Role.CURRENCY).value(Role.CURRENCY);
    double scale = isMillion(tokens, at, code) ? 1e6 : 1;
    Unit unit = code.equals("MONEY") ? Unit.MONEY : Unit.currency(code);
    boolean scaleBehind = tokens.is(to, Role.SCALE)
        && to > at
        && at >= from
        && to == at + tokens.width(at, Role.CURRENCY);
    double behind = scaleBehind ? tokens.word(to).number(Role.SCALE) : 1;
    return new AmountUnit(
        Amount.Kind.CURRENCY, Optional.of(unit), scale * behind, from, scaleBehind ? to + 1 : to);
  }

  /** "MEUR", "musd". */
  private static boolean isMillion(Tokens tokens, int at, String code) {
    return tokens.end(at) - tokens.start(at) == 4
        && code.length() == 3
        && tokens.reads(at, "m" + code.toLowerCase(Locale.ROOT));
  }

  /** A currency before the number, of one or several tokens. */
  private static int startOfCurrency(Tokens tokens, int number) {
    for (int start = Math.max(0, number - 3); start < number; start++) {
      if (start + tokens.width(start, Role.CURRENCY) == number && isCurrency(tokens, start)) {
        return start;
      }
    }
    return number;
  }

  /** Codes that are also words count only in capitals. */
  private static boolean isCurrency(Tokens tokens, int i) {
    String code = tokens.at(i, Role.CURRENCY).value(Role.CURRENCY);
    boolean isCode = tokens.reads(i, code.toLowerCase(Locale.ROOT));
    boolean known = code.equals("EUR") || code.equals("USD") || code.equals("GBP");
    return !isCode || known || !Character.isLowerCase(tokens.text().charAt(tokens.start(i)));
  }

  /** "€ 11,-". */
  private static int afterDash(Tokens tokens, int to) {
    boolean dash = tokens.isAnySymbol(to, ",.")
        && tokens.isGlued(to - 1)
        && tokens.isAnySymbol(to + 1, "-–")
        && tokens.isGlued(to);
    return dash ? to + 2 : isAbbreviated(tokens, to) ? to + 1 : to;
  }

  /** "5 mln. euro". */
  private static boolean isAbbreviated(Tokens tokens, int to) {
    return tokens.isSymbol(to, '.')
        && tokens.isGlued(to - 1)
        && tokens.is(to - 1, Role.SCALE)
        && tokens.is(to + 1, Role.CURRENCY);
  }

  private static AmountUnit behind(Tokens tokens, Numeral numeral, int to) {
    int from = numeral.from();
    int points = tokens.width(to, Role.PERCENTAGE_POINT);
    if (points > 0) {
      return new AmountUnit(
          Amount.Kind.PERCENTAGE_POINTS, Optional.of(Unit.PERCENTAGE_POINT), 1, from, to + points);
    }
    int percent = tokens.width(to, Role.PERCENT);
    if (percent > 0) {
      return new AmountUnit(Amount.Kind.PERCENT, Optional.of(Unit.PERCENT), 1, from, to + percent);
    }
    if (tokens.is(to, Role.POINT)) {
      return new AmountUnit(Amount.Kind.POINTS, Optional.of(Unit.POINTS), 1, from, to + 1);
    }
    if (tokens.width(to, Role.TIMES) > 0 && (tokens.isGlued(to - 1) || !tokens.reads(to, "x"))) {
      return new AmountUnit(
          Amount.Kind.MULTIPLE,
          Optional.of(Unit.TIMES),
          1,
          from,
          to + tokens.width(to, Role.TIMES));
    }
    int unitAt = numeral.isShare() ? behindArticle(tokens, to) : to;
    if (numeral.isShare()
        && !tokens.is(unitAt, Role.TIME_UNIT)
        && !tokens.is(to, Role.LENGTH)
        && !tokens.is(to, Role.MEASURE)) {
      return new AmountUnit(Amount.Kind.PERCENT, Optional.of(Unit.PERCENT), 100, from, to);
    }
    return measured(tokens, numeral, unitAt);
  }

  /** "half an hour", "a quarter of an hour". */
  private static int behindArticle(Tokens tokens, int to) {
    int at = tokens.is(to, Role.OF) ? to + 1 : to;
    return tokens.is(at, Role.A) && tokens.is(at + 1, Role.TIME_UNIT) ? at + 1 : to;
  }

  private static AmountUnit measured(Tokens tokens, Numeral numeral, int to) {
    int from = numeral.from();
    int time = tokens.width(to, Role.TIME_UNIT);
    if (time > 0 && !RosterWords.at(tokens, to)) {
      Optional<Unit> unit =
          Optional.of(Unit.parse(symbol(tokens.at(to, Role.TIME_UNIT).value(Role.TIME_UNIT))));
      return new AmountUnit(Amount.Kind.MEASURE, unit, 1, from, to + time);
    }
    if (tokens.is(to, Role.TON)) {
      return ton(tokens, from, to);
    }
    int measure = tokens.width(to, Role.MEASURE);
    if (measure > 0) {
      boolean square = tokens.isAnySymbol(to + measure, "²³") && tokens.isGlued(to + measure - 1);
      String symbol = tokens.at(to, Role.MEASURE).value(Role.MEASURE)
          + (square ? tokens.text(to + measure) : "");
      return new AmountUnit(
          Amount.Kind.MEASURE,
          Optional.of(Unit.parse(symbol)),
          1,
          from,
          to + measure + (square ? 1 : 0));
    }
    return new AmountUnit(Amount.Kind.NUMBER, Optional.empty(), 1, from, to);
  }

  /** A ton of something is a weight; a bare ton is money. */
  private static AmountUnit ton(Tokens tokens, int from, int to) {
    boolean weight =
        tokens.isWord(to + 1) && (tokens.word(to + 1).isUnknown() || tokens.is(to + 1, Role.LABEL));
    return weight
        ? new AmountUnit(Amount.Kind.MEASURE, Optional.of(Unit.parse("t")), 1, from, to + 1)
        : new AmountUnit(
            Amount.Kind.CURRENCY, Optional.of(Unit.currency("EUR")), TON, from, to + 1);
  }

  private static String symbol(String unit) {
    return switch (CalendarUnit.valueOf(unit)) {
      case SECOND -> "s";
      case MINUTE -> "min";
      case HOUR -> "h";
      case WORKING_DAY -> "day";
      default -> unit.toLowerCase(Locale.ROOT);
    };
  }
}
