package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Ten years at once: the 1990s, the '80s, the nineteen seventies, de jaren tachtig, jaren 90. */
final class DecadeGrammar {
  private static final int FIRST = 1500;
  private static final int LAST = 2100;
  private static final int FIRST_OF_LAST_CENTURY = 30;

  private final TimeTokens times;
  private final Tokens tokens;

  DecadeGrammar(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    if (tokens.isNumber(i) || tokens.isAnySymbol(i, "'’")) {
      return figures(i);
    }
    if (tokens.reads(i, "jaren")) {
      return dutch(i, tokens.isAnySymbol(i + 1, "'’") ? i + 2 : i + 1);
    }
    if (times.is(i, Role.DECADE)) {
      boolean timed = times.is(i - 1, Role.THE) || times.is(i - 1, Role.PREPOSITION);
      return timed ? decade(i, i + 1, value(i)) : null;
    }
    return times.is(i, Role.CARDINAL) ? words(i) : null;
  }

  private int value(int i) {
    return (int) tokens.word(i).number(Role.DECADE);
  }

  /** "1990s", "1970's", "'90s", "the 80s". */
  private @Nullable Found<CalendarTerm> figures(int i) {
    int number = tokens.isNumber(i) ? i : i + 1;
    int s = tokens.isAnySymbol(number + 1, "'’") ? number + 2 : number + 1;
    boolean plural = tokens.reads(s, "s") && tokens.isGlued(number) && tokens.isGlued(s - 1);
    boolean clear = times.length(number) == 4 || number > i || isNamed(i, s);
    return plural && clear ? ofDigits(i, s + 1, number) : null;
  }

  /** "the 90s" are years unless a noun follows; "within 90s" are seconds. */
  private boolean isNamed(int i, int s) {
    return times.is(i - 1, Role.THE) && !tokens.isWord(s + 1);
  }

  private @Nullable Found<CalendarTerm> ofDigits(int from, int to, int number) {
    int value = times.digits(number);
    boolean whole = value >= 0 && value % 10 == 0;
    return whole && times.length(number) == 2
        ? decade(from, to, value + (value < FIRST_OF_LAST_CENTURY ? 2000 : 1900))
        : whole ? decade(from, to, value) : null;
  }

  private @Nullable Found<CalendarTerm> decade(int from, int to, int year) {
    return year >= FIRST && year < LAST
        ? new Found<>(from, to, CycleTerm.named(CalendarUnit.DECADE, 0, year))
        : null;
  }

  private @Nullable Found<CalendarTerm> dutch(int i, int at) {
    if (tokens.isNumber(i - 1) || times.is(i - 1, Role.CARDINAL)) {
      return null;
    }
    if (tokens.isNumber(at)) {
      return isCounted(i, at) ? null : ofFigures(i, at);
    }
    Found<Integer> year = times.yearInWords(at);
    if (year != null) {
      return decade(i, year.to(), year.value() - year.value() % 10);
    }
    int tens = (int) tokens.word(at).number(Role.CARDINAL);
    return tens >= 10 && tens % 10 == 0
        ? decade(i, at + 1, tens + (tens < FIRST_OF_LAST_CENTURY ? 2000 : 1900))
        : null;
  }

  /** "De komende jaren 20% meer", "in drie jaren 20 winkels": the number belongs to what follows. */
  private boolean isCounted(int i, int at) {
    boolean isNamed =
        i == 0 || at > i + 1 || times.is(i - 1, Role.THE) || times.is(i - 1, Role.PREPOSITION);
    return !isNamed || tokens.isSymbol(at + 1, '%');
  }

  private @Nullable Found<CalendarTerm> ofFigures(int i, int at) {
    boolean plural = tokens.reads(at + 1, "s") && tokens.isGlued(at);
    return ofDigits(i, plural ? at + 2 : at + 1, at);
  }

  /** "the nineteen nineties", "the two thousands". */
  private @Nullable Found<CalendarTerm> words(int i) {
    int century = (int) tokens.word(i).number(Role.CARDINAL);
    int last = tokens.isSymbol(i + 1, '-') ? i + 2 : i + 1;
    if (times.is(last, Role.DECADE)) {
      return decade(i, last + 1, century * 100 + value(last) % 100);
    }
    boolean thousands = times.is(i - 1, Role.THE) && tokens.reads(last, "thousands");
    return thousands ? decade(i, last + 1, century * 1000) : null;
  }
}
