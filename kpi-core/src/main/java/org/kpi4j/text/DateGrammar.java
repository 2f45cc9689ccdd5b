package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days of the calendar in figures and words: 30-6-2027, 2027-06-30, 30 juni 2027, June 30th, the 1st of May. */
final class DateGrammar {
  private final TimeTokens times;
  private final Tokens tokens;
  private final DateFigures figures;

  DateGrammar(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
    this.figures = new DateFigures(times);
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    if (tokens.width(i, Role.WEEKDAY) > 0) {
      return afterWeekday(i);
    }
    Found<CalendarTerm> figures = tokens.isNumber(i) ? this.figures.at(i) : null;
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

  /** "June 30", "June 30th, 2027", "september the ninth"; a number that is measured is not a day. */
  private @Nullable Found<CalendarTerm> monthFirst(int i) {
    int next = i + tokens.width(i, Role.MONTH);
    next =
        tokens.isAnySymbol(next, "-/,.") && (tokens.isGlued(next - 1) || tokens.isSymbol(next, ','))
            ? next + 1
            : next;
    boolean year =
        times.year(next) > 0 || times.lateYear(next) > 0 || times.yearInWords(next) != null;
    Found<Integer> day = year ? null : dayBehindMonth(next);
    if (day == null || !isPlainDay(day) || (day.value() > 31 && times.dayFirst)) {
      return null;
    }
    return withYear(i, day.to(), new DateTerm(0, times.month(i), day.value()));
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
    return !measured && !(times.dayFirst && isCounting(to));
  }

  /** "in maart 5 nieuwe klanten": in Dutch the day stands before the month, so this counts something. */
  private boolean isCounting(int i) {
    boolean small = times.is(i, Role.PREPOSITION)
        || times.is(i, Role.AND)
        || times.is(i, Role.UNTIL)
        || times.is(i, Role.CLAUSE)
        || tokens.is(i, Role.VERB);
    return tokens.isWord(i) && !small;
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
    boolean of = times.is(next, Role.OF) && !times.is(next, Role.START);
    next = of && times.is(next + 1, Role.MONTH) ? next + 1 : next;
    if (!times.is(next, Role.MONTH) || (tokens.isGlued(i - 1) && tokens.isAnySymbol(i - 1, ".,"))) {
      return null;
    }
    DateTerm open = new DateTerm(0, times.month(next), day.value());
    return withYear(i, next + tokens.width(next, Role.MONTH), open);
  }

  private Found<CalendarTerm> withYear(int from, int to, DateTerm open) {
    Found<Integer> year = yearBehind(to);
    return year == null
        ? new Found<>(from, to, DateTerm.ifExists(0, open.month(), open.day()))
        : new Found<>(from, year.to(), DateTerm.ifExists(year.value(), open.month(), open.day()));
  }

  private @Nullable Found<Integer> yearBehind(int to) {
    int at = tokens.isAnySymbol(to, ",-/'’") ? to + 1 : to;
    at = times.is(at, Role.OF) && tokens.isNumber(at + 1) ? at + 1 : at;
    at = tokens.reads(at, "in") && times.year(at + 1) > 0 ? at + 1 : at;
    int year = times.length(at) == 4 && times.digits(at) >= 1000 ? times.digits(at) : 0;
    if (year == 0 && tokens.isAnySymbol(at - 1, "'’") && times.length(at) == 2) {
      year = times.shortYear(at);
    }
    year = year == 0 ? times.lateYear(at) : year;
    return year == 0 ? times.yearInWords(at) : new Found<>(to, at + 1, year);
  }

  /** "03/04/2027" in English: the third of April in London, the fourth of March in New York. */
  boolean isAmbiguous(Found<CalendarTerm> date) {
    int i = date.from();
    int first = times.digits(i);
    int second = times.digits(i + 2);
    return !times.dayFirst
        && date.to() == i + 5
        && tokens.isAnySymbol(i + 1, "-/")
        && times.length(i) <= 2
        && first != second
        && isMonth(first)
        && isMonth(second);
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }
}
