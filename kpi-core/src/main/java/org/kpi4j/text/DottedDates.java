package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days in figures with points, which are one token: 31.10.74, op 4.22. */
final class DottedDates {
  private final TimeTokens times;
  private final Tokens tokens;

  DottedDates(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
  }

  /** "31.10.74" is one token. */
  boolean isDotted(int i) {
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
  boolean isShortDotted(int i) {
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

  @Nullable
  Found<CalendarTerm> shortDotted(int i) {
    String digits = tokens.text(i);
    int point = digits.indexOf('.');
    int a = Integer.parseInt(digits.substring(0, point));
    int b = Integer.parseInt(digits.substring(point + 1));
    boolean dayFirst = times.dayFirst ? DateTerm.exists(0, b, a) : !DateTerm.exists(0, a, b);
    int month = dayFirst ? b : a;
    int day = dayFirst ? a : b;
    return DateTerm.exists(0, month, day)
        ? new Found<>(i, i + 1, new DateTerm(0, month, day))
        : null;
  }

  private static boolean isThousands(String digits) {
    return digits.length() - digits.lastIndexOf('.') == 4;
  }

  Found<CalendarTerm> dotted(int i) {
    String digits = tokens.text(i);
    int first = digits.indexOf('.');
    int last = digits.lastIndexOf('.');
    int year = Integer.parseInt(digits.substring(last + 1));
    int fullYear = year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    int a = Integer.parseInt(digits.substring(0, first));
    int b = Integer.parseInt(digits.substring(first + 1, last));
    return new Found<>(i, i + 1, times.ordered(a, b, fullYear));
  }
}
