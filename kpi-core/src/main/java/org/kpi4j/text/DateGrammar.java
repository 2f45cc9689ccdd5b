package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days of the calendar in figures and words: 30-6-2027, 2027-06-30, 30 juni 2027, June 30th, the 1st of May. */
final class DateGrammar {
  private final TimeTokens times;
  private final Tokens tokens;

  DateGrammar(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    if (times.is(i, Role.WEEKDAY)) {
      return afterWeekday(i);
    }
    Found<CalendarTerm> figures = tokens.isNumber(i) ? figures(i) : null;
    if (figures != null) {
      return figures;
    }
    return times.is(i, Role.MONTH) ? monthFirst(i) : dayFirst(i);
  }

  /** "Wednesday, 13 February": the weekday adds nothing. */
  private @Nullable Found<CalendarTerm> afterWeekday(int i) {
    int next = i + tokens.width(i, Role.WEEKDAY);
    next = tokens.isSymbol(next, ',') ? next + 1 : next;
    next = times.is(next, Role.THE) ? next + 1 : next;
    boolean dated = times.is(next, Role.MONTH)
        || tokens.isNumber(next)
        || tokens.is(next, Role.ORDINAL)
        || tokens.is(next, Role.CARDINAL);
    Found<CalendarTerm> date = dated ? at(next) : null;
    return date == null ? null : new Found<>(i, date.to(), date.orNull());
  }

  private @Nullable Found<CalendarTerm> figures(int i) {
    if (isThreeParts(i)) {
      return threeParts(i);
    }
    if (isShortDotted(i)) {
      return shortDotted(i);
    }
    if (isDotted(i)) {
      return dotted(i);
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
      int month = month(i + 2);
      return times.length(i) == 4
          ? date(i, i + 5, a, month, c)
          : date(i, i + 5, times.shortYear(i + 4), month, a);
    }
    if (a < 0 || (b < 0 && c < 0)) {
      return null;
    }
    if (times.length(i) == 4) {
      return times.is(i + 4, Role.MONTH)
          ? date(i, i + 5, a, month(i + 4), b)
          : b < 0 ? null : date(i, i + 5, a, b, c);
    }
    int year = times.shortYear(i + 4);
    return b < 0 || year == 0 ? null : ordered(i, i + 5, a, b, year);
  }

  private Found<CalendarTerm> ordered(int from, int to, int a, int b, int year) {
    boolean dayFirst = times.dayFirst
        ? DateTerm.exists(year, b, a) || !DateTerm.exists(year, a, b)
        : !DateTerm.exists(year, a, b);
    return dayFirst ? date(from, to, year, b, a) : date(from, to, year, a, b);
  }

  private int month(int i) {
    return (int) tokens.word(i).number(Role.MONTH);
  }

  /** "31.10.74" is one token. */
  private boolean isDotted(int i) {
    String digits = times.length(i) > 10 || times.length(i) < 6 ? "" : tokens.text(i);
    int first = digits.indexOf('.');
    int last = digits.lastIndexOf('.');
    return first > 0
        && first <= 2
        && last > first + 1
        && last <= first + 3
        && last == digits.indexOf('.', first + 1)
        && digits.length() - last >= 3
        && digits.indexOf(',') < 0
        && !isThousands(digits);
  }

  /** "on 4.22": a day and a month only behind the preposition of a day. */
  private boolean isShortDotted(int i) {
    String digits = times.length(i) <= 5 && times.length(i) >= 3 ? tokens.text(i) : "";
    int point = digits.indexOf('.');
    boolean day =
        tokens.reads(i - 1, "op") || tokens.reads(i - 1, "on") || times.is(i - 1, Role.WEEKDAY);
    return day
        && point > 0
        && point <= 2
        && digits.length() - point <= 3
        && digits.indexOf(',') < 0
        && !tokens.isWord(i + 1);
  }

  private @Nullable Found<CalendarTerm> shortDotted(int i) {
    String digits = tokens.text(i);
    int point = digits.indexOf('.');
    int a = Integer.parseInt(digits.substring(0, point));
    int b = Integer.parseInt(digits.substring(point + 1));
    boolean dayFirst = times.dayFirst ? DateTerm.exists(0, b, a) : !DateTerm.exists(0, a, b);
    int month = dayFirst ? b : a;
    int day = dayFirst ? a : b;
    return DateTerm.exists(0, month, day) ? date(i, i + 1, 0, month, day) : null;
  }

  private static boolean isThousands(String digits) {
    return digits.length() - digits.lastIndexOf('.') == 4;
  }

  private Found<CalendarTerm> dotted(int i) {
    String digits = tokens.text(i);
    int first = digits.indexOf('.');
    int last = digits.lastIndexOf('.');
    int year = Integer.parseInt(digits.substring(last + 1));
    int fullYear = year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    return ordered(
        i,
        i + 1,
        Integer.parseInt(digits.substring(0, first)),
        Integer.parseInt(digits.substring(first + 1, last)),
        fullYear);
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
        && !tokens.isGlued(i - 1)
        && !continuesName(i + 2)
        && (dashed || times.length(i + 2) <= 2);
  }

  private boolean continuesName(int i) {
    boolean measured = times.is(i + 1, Role.TIME_UNIT) || times.is(i + 1, Role.PERCENT);
    return measured
        || (tokens.isGlued(i) && (tokens.isWord(i + 1) || tokens.isAnySymbol(i + 1, "/-")));
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
      return date(i, i + 3, 0, month(i + 2), times.digits(i));
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
    return date(i, year == 0 ? to : yearAt + 1, year, dayFirst ? b : a, dayFirst ? a : b);
  }

  private boolean isFraction(int i, int a, int b) {
    boolean slashed = tokens.isSymbol(i + 1, '/');
    return slashed
        && !takesDay(i - 1)
        && ((a < b && (b == 5 || b == 10 || a == 1)) || times.length(i) + times.length(i + 2) < 3);
  }

  /** "June 30", "June 30th, 2027", "september the ninth"; a number that is measured is not a day. */
  private @Nullable Found<CalendarTerm> monthFirst(int i) {
    int next = i + tokens.width(i, Role.MONTH);
    next =
        tokens.isAnySymbol(next, "-/,.") && (tokens.isGlued(next - 1) || tokens.isSymbol(next, ','))
            ? next + 1
            : next;
    Found<Integer> day = times.year(next) > 0 ? null : dayBehindMonth(next);
    if (day == null || !isPlainDay(day) || (day.value() > 31 && times.dayFirst)) {
      return null;
    }
    return withYear(i, day.to(), month(i), day.value());
  }

  private @Nullable Found<Integer> dayBehindMonth(int i) {
    int digits = tokens.isAnySymbol(i - 1, "-/") && times.length(i) <= 2 ? times.digits(i) : -1;
    return digits > 0 ? new Found<>(i, i + 1, digits) : times.dayOfMonth(i);
  }

  private boolean isPlainDay(Found<Integer> day) {
    int to = day.to();
    boolean measured = times.is(to, Role.PERCENT)
        || times.is(to, Role.CURRENCY)
        || times.is(to, Role.TIME_UNIT)
        || (times.is(to, Role.MEASURE) && !tokens.reads(to, "m"));
    boolean noun = tokens.isWord(to) && tokens.word(to).isUnknown() && times.dayFirst;
    return !measured && !noun;
  }

  /** "30 juni", "30th of June 2027", "de eerste van mei". */
  private @Nullable Found<CalendarTerm> dayFirst(int i) {
    if (!tokens.isNumber(i) && !times.is(i, Role.CARDINAL) && !times.is(i, Role.ORDINAL)) {
      return null;
    }
    Found<Integer> day = times.dayOfMonth(i);
    if (day == null) {
      return null;
    }
    int next = day.to();
    next = tokens.isAnySymbol(next, "-/") ? next + 1 : next;
    next = times.is(next, Role.OF) && times.is(next + 1, Role.MONTH) ? next + 1 : next;
    if (!times.is(next, Role.MONTH) || (tokens.isGlued(i - 1) && tokens.isAnySymbol(i - 1, ".,"))) {
      return null;
    }
    return withYear(i, next + tokens.width(next, Role.MONTH), month(next), day.value());
  }

  private Found<CalendarTerm> withYear(int from, int to, int month, int day) {
    int at = tokens.isAnySymbol(to, ",-/'’") ? to + 1 : to;
    at = times.is(at, Role.OF) && tokens.isNumber(at + 1) ? at + 1 : at;
    at = tokens.reads(at, "in") && times.year(at + 1) > 0 ? at + 1 : at;
    int year = times.length(at) == 4 && times.digits(at) >= 1000 ? times.digits(at) : 0;
    if (year == 0 && tokens.isAnySymbol(at - 1, "'’") && times.length(at) == 2) {
      year = times.shortYear(at);
    }
    return date(from, year == 0 ? to : at + 1, year, month, day);
  }

  private static Found<CalendarTerm> date(int from, int to, int year, int month, int day) {
    return new Found<>(
        from, to, DateTerm.exists(year, month, day) ? new DateTerm(year, month, day) : null);
  }
}
