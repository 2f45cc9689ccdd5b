package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days in figures: 30-6-2027, 2027-06-30, 22/4, 30-jun-2027. */
final class DateFigures {
  private final TimeTokens times;
  private final Tokens tokens;
  private final DottedDates dotted;

  DateFigures(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
    this.dotted = new DottedDates(times);
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    if (isThreeParts(i)) {
      return threeParts(i);
    }
    if (dotted.isShortDotted(i)) {
      return dotted.shortDotted(i);
    }
    if (dotted.isDotted(i)) {
      return dotted.dotted(i);
    }
    return isTwoParts(i) ? twoParts(i) : null;
  }

  private boolean isThreeParts(int i) {
    return isJoined(i) && isJoined(i + 2) && !tokens.isGlued(i - 1) && !continues(i + 4);
  }

  private boolean isJoined(int i) {
    return tokens.isAnySymbol(i + 1, "-/–")
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && (tokens.isNumber(i + 2) || times.is(i + 2, Role.MONTH));
  }

  private boolean continues(int i) {
    return tokens.isGlued(i)
        && (tokens.isWord(i + 1)
            || (tokens.isAnySymbol(i + 1, "-/")
                && tokens.isGlued(i + 1)
                && tokens.isNumber(i + 2)
                && times.length(i + 2) < 4
                && times.digits(i) < 1000
                && times.digits(i - 4) < 1000));
  }

  private @Nullable Found<CalendarTerm> threeParts(int i) {
    int a = times.digits(i);
    int b = times.digits(i + 2);
    int c = times.digits(i + 4);
    if (times.is(i + 2, Role.MONTH)) {
      int month = times.month(i + 2);
      return times.length(i) == 4
          ? full(i, DateTerm.ifExists(a, month, c))
          : full(i, DateTerm.ifExists(times.shortYear(i + 4), month, a));
    }
    if (a < 0 || (b < 0 && c < 0)) {
      return null;
    }
    if (times.length(i) == 4) {
      return times.is(i + 4, Role.MONTH)
          ? full(i, DateTerm.ifExists(a, times.month(i + 4), b))
          : b < 0 ? null : full(i, DateTerm.ifExists(a, b, c));
    }
    int year = times.shortYear(i + 4);
    return b < 0 || year == 0 ? null : full(i, times.ordered(a, b, year));
  }

  private static Found<CalendarTerm> full(int i, @Nullable DateTerm day) {
    return new Found<>(i, i + 5, day);
  }

  /** 22/4 is a day wherever it is not a part of one; 22-4 only behind a word that a day follows. */
  private boolean isTwoParts(int i) {
    if (tokens.reads(i, "24") && tokens.reads(i + 2, "7")) {
      return false;
    }
    boolean slashed = tokens.isSymbol(i + 1, '/');
    boolean dashed = tokens.isAnySymbol(i + 1, "-–") && (takesDay(i - 1) || tokens.size() == 3);
    return (slashed || dashed)
        && isJoined(i)
        && (!tokens.isGlued(i - 1) || (isSpan(i - 4) && slashed))
        && !(dashed && times.is(i + 3, Role.MONTH))
        && !continuesName(i + 2)
        && (dashed || times.length(i + 2) <= 2);
  }

  private boolean continuesName(int i) {
    boolean measured = times.is(i + 1, Role.TIME_UNIT) || times.is(i + 1, Role.PERCENT);
    return measured
        || (!isSpan(i - 2)
            && tokens.isGlued(i)
            && (tokens.isWord(i + 1) || tokens.isAnySymbol(i + 1, "/-")));
  }

  /** "29/2-1/3". */
  private boolean isSpan(int i) {
    return tokens.isNumber(i)
        && tokens.isSymbol(i + 1, '/')
        && tokens.isNumber(i + 2)
        && tokens.isAnySymbol(i + 3, "-–")
        && tokens.isNumber(i + 4)
        && tokens.isSymbol(i + 5, '/')
        && tokens.isNumber(i + 6);
  }

  private boolean takesDay(int i) {
    return times.is(i, Role.DEADLINE)
        || times.is(i, Role.WEEKDAY)
        || times.is(i, Role.BETWEEN)
        || times.is(i, Role.AND)
        || tokens.reads(i, "op")
        || tokens.reads(i, "on")
        || times.is(i, Role.EVERY)
        || tokens.reads(i, "van")
        || tokens.reads(i, "from")
        || times.is(i, Role.SHIFT);
  }

  private @Nullable Found<CalendarTerm> twoParts(int i) {
    if (times.is(i + 2, Role.MONTH)) {
      return new Found<>(i, i + 3, DateTerm.ifExists(0, times.month(i + 2), times.digits(i)));
    }
    int a = times.digits(i);
    int b = times.digits(i + 2);
    boolean monthDay = DateTerm.exists(0, a, b);
    boolean dayMonth = DateTerm.exists(0, b, a);
    if (a <= 0 || b <= 0 || (!monthDay && !dayMonth) || isFraction(i, a, b)) {
      return null;
    }
    int to = i + 3;
    int yearAt = tokens.isSymbol(to, ',') ? to + 1 : to;
    int year = times.year(yearAt);
    boolean dayFirst = times.dayFirst ? dayMonth : !monthDay;
    DateTerm day = dayFirst ? DateTerm.ifExists(year, b, a) : DateTerm.ifExists(year, a, b);
    return new Found<>(i, year == 0 ? to : yearAt + 1, day);
  }

  private boolean isFraction(int i, int a, int b) {
    boolean slashed = tokens.isSymbol(i + 1, '/');
    return slashed
        && !takesDay(i - 1)
        && !isSpan(i - 4)
        && !isSpan(i)
        && ((a < b && (b == 5 || b == 10 || a == 1)) || times.length(i) + times.length(i + 2) < 3);
  }
}
