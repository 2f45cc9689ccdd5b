package org.kpi4j.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Unit;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** The unit of a number, and the tokens that it takes with it: 5%, 3x, € 20, 8/10, half an hour, 12 km². */
final class UnitGrammar {
  private static final AmountUnit TON_OF_MONEY = AmountUnit.money(Unit.currency("EUR"), 100_000);

  private final Tokens tokens;
  private final CurrencyGrammar currencies;

  UnitGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.currencies = new CurrencyGrammar(tokens);
  }

  /** {@return the unit of an amount; the last number is the first one, unless the amount is a range} */
  Found<AmountUnit> of(Numeral first, Numeral last) {
    int to = last.to();
    if (first.form() == Numeral.Form.ORDINAL) {
      return new Found<>(first.from(), to, AmountUnit.ORDINAL);
    }
    if (first.form() == Numeral.Form.SCORE) {
      return new Found<>(first.from(), to, score(to - 1));
    }
    Found<AmountUnit> money = currencies.of(first, to);
    Found<AmountUnit> marked = money == null ? marked(first.from(), to) : money;
    return marked == null ? behind(first, to) : marked;
  }

  private AmountUnit score(int scaleAt) {
    return AmountUnit.score(
        tokens.isNumber(scaleAt) ? "/" + tokens.text(scaleAt).toLowerCase(Locale.ROOT) : "/10");
  }

  /** "5%", "2 pp", "3 points", "4x". */
  private @Nullable Found<AmountUnit> marked(int from, int to) {
    int points = tokens.width(to, Role.PERCENTAGE_POINT);
    if (points > 0) {
      return new Found<>(from, to + points, AmountUnit.PERCENTAGE_POINTS);
    }
    int percent = tokens.width(to, Role.PERCENT);
    if (percent > 0) {
      return new Found<>(from, to + percent, AmountUnit.PERCENT);
    }
    if (tokens.is(to, Role.POINT)) {
      return new Found<>(from, to + 1, AmountUnit.POINTS);
    }
    int times = tokens.width(to, Role.TIMES);
    return times > 0 && (tokens.isGlued(to - 1) || !tokens.reads(to, "x"))
        ? new Found<>(from, to + times, AmountUnit.TIMES)
        : null;
  }

  private Found<AmountUnit> behind(Numeral numeral, int to) {
    if (!numeral.isShare()) {
      return measured(numeral.from(), to);
    }
    int unitAt = behindArticle(to);
    boolean measured = tokens.is(unitAt, Role.TIME_UNIT)
        || tokens.is(to, Role.LENGTH)
        || tokens.is(to, Role.MEASURE);
    return measured
        ? measured(numeral.from(), unitAt)
        : new Found<>(numeral.from(), to, AmountUnit.SHARE);
  }

  /** "half an hour", "a quarter of an hour". */
  private int behindArticle(int to) {
    int at = tokens.is(to, Role.OF) ? to + 1 : to;
    return tokens.is(at, Role.A) && tokens.is(at + 1, Role.TIME_UNIT) ? at + 1 : to;
  }

  private Found<AmountUnit> measured(int from, int to) {
    int time = tokens.width(to, Role.TIME_UNIT);
    if (time > 0 && !RosterWords.at(tokens, to)) {
      String symbol = symbol(tokens.at(to, Role.TIME_UNIT).value(Role.TIME_UNIT));
      return new Found<>(from, to + time, AmountUnit.measure(symbol));
    }
    if (tokens.is(to, Role.TON)) {
      return new Found<>(from, to + 1, ton(to));
    }
    int measure = tokens.width(to, Role.MEASURE);
    return measure > 0 ? measure(from, to, to + measure) : new Found<>(from, to, AmountUnit.NONE);
  }

  /** "12 km²". */
  private Found<AmountUnit> measure(int from, int at, int to) {
    boolean square = tokens.isAnySymbol(to, "²³") && tokens.isGlued(to - 1);
    String symbol = tokens.at(at, Role.MEASURE).value(Role.MEASURE);
    return new Found<>(
        from, square ? to + 1 : to, AmountUnit.measure(square ? symbol + tokens.text(to) : symbol));
  }

  /** A ton of something is a weight; a bare ton is money. */
  private AmountUnit ton(int i) {
    boolean weight =
        tokens.isWord(i + 1) && (tokens.word(i + 1).isUnknown() || tokens.is(i + 1, Role.LABEL));
    return weight ? AmountUnit.measure("t") : TON_OF_MONEY;
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
