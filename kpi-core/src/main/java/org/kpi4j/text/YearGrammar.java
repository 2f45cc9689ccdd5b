package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Periods that begin with their year: 2027, 2027-Q3, 2027 juni, 2027-06; and 06-2027. */
final class YearGrammar {
  private final TimeTokens times;
  private final Tokens tokens;
  private final PeriodYear years;
  private final NumberedPeriods numbered;

  YearGrammar(TimeTokens times, PeriodYear years, NumberedPeriods numbered) {
    this.times = times;
    this.tokens = times.tokens;
    this.years = years;
    this.numbered = numbered;
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    int year = isPartOfCode(i) ? 0 : times.year(i);
    if (year == 0 || (tokens.isGlued(i - 1) && !tokens.isAnySymbol(i - 1, "(-–~/='’<>"))) {
      return tokens.isGlued(i - 1) ? null : monthOfYear(i);
    }
    int next = tokens.isAnySymbol(i + 1, "-/,") ? i + 2 : i + 1;
    if (isNumbered(next)) {
      return numbered(i, next, year);
    }
    if (times.is(next, Role.MONTH) && !isOtherMonth(next)) {
      return named(
          CalendarUnit.MONTH, i, next + tokens.width(next, Role.MONTH), times.month(next), year);
    }
    if (times.isBookYear(i, "/")) {
      return new Found<>(
          i, i + 3, CycleTerm.named(CalendarUnit.YEAR, 0, year + 1).fiscally());
    }
    if (isMonthBehind(i)) {
      return named(CalendarUnit.MONTH, i, i + 3, times.digits(i + 2), year);
    }
    if (times.is(i + 1, Role.THE) && times.is(i + 2, Role.ORDINAL)) {
      return ordinal(i, year);
    }
    return isYearHere(i) ? named(CalendarUnit.YEAR, i, i + 1, 0, year) : null;
  }

  private boolean isNumbered(int i) {
    return times.is(i, Role.CYCLE_LETTER)
        && tokens.isGlued(i)
        && times.digits(i + 1) > 0
        && !years.isYearLetter(i);
  }

  /** "2027-Q3". */
  private Found<CalendarTerm> numbered(int from, int letter, int year) {
    CalendarUnit unit = CalendarUnit.valueOf(tokens.word(letter).value(Role.CYCLE_LETTER));
    int index = times.digits(letter + 1);
    return new Found<>(
        from,
        letter + 2,
        PeriodYear.exists(unit, index) ? CycleTerm.named(unit, index, year) : null);
  }

  /** "2027-06", and not the start of a longer number. */
  private boolean isMonthBehind(int i) {
    int month = times.digits(i + 2);
    return tokens.isAnySymbol(i + 1, "-/")
        && times.length(i + 2) == 2
        && month >= 1
        && month <= 12
        && !tokens.isGlued(i + 2);
  }

  /** "2027 the third quarter". */
  private @Nullable Found<CalendarTerm> ordinal(int i, int year) {
    Found<CalendarTerm> part = numbered.ordinal(i + 2);
    return part != null && part.orNull() instanceof CycleTerm cycle && cycle.isYearOpen()
        ? new Found<>(i, part.to(), cycle.in(year))
        : null;
  }

  /** "32-2015", "133-03-2020": a number among numbers. */
  private boolean isPartOfCode(int i) {
    boolean behind = tokens.isGlued(i - 1)
        && tokens.isAnySymbol(i - 1, "-/")
        && tokens.isGlued(i - 2)
        && tokens.isNumber(i - 2)
        && times.year(i - 2) == 0;
    boolean before = tokens.isGlued(i)
        && tokens.isAnySymbol(i + 1, "-/")
        && tokens.isGlued(i + 1)
        && tokens.isNumber(i + 2)
        && times.digits(i + 2) > 12
        && times.year(i + 2) == 0;
    return behind || before;
  }

  private boolean isOtherMonth(int monthAt) {
    int next = monthAt + 1;
    return times.year(next) > 0 || tokens.isNumber(next);
  }

  /** A four-digit number is a count when a noun follows and nothing before it speaks of time. */
  private boolean isYearHere(int i) {
    boolean counted = (tokens.isWord(i + 1) && tokens.word(i + 1).isUnknown())
        || tokens.is(i + 1, Role.ADJECTIVE)
        || tokens.is(i + 1, Role.OWNER);
    boolean timed = times.is(i - 1, Role.PREPOSITION)
        || times.is(i - 1, Role.DEADLINE)
        || times.is(i - 1, Role.REFERENCE)
        || times.is(i - 1, Role.PART)
        || times.is(i - 1, Role.THE)
        || times.isYear(i - 1)
        || tokens.isAnySymbol(i - 1, "-–~/=<>,;:(")
        || times.is(i - 1, Role.START)
        || times.is(i - 1, Role.AND)
        || times.is(i - 1, Role.UNTIL)
        || times.is(i - 1, Role.BETWEEN)
        || times.is(i - 1, Role.WITHIN)
        || times.is(i - 1, Role.OF)
        || times.is(i - 1, Role.SHIFT)
        || times.is(i - 1, Role.COMPARISON);
    boolean amount =
        (times.is(i - 1, Role.TO) || times.is(i - 1, Role.BY) || times.is(i - 1, Role.FROM))
            && !times.is(i - 1, Role.DEADLINE)
            && counted;
    return !tokens.isSymbol(i - 1, '$') && !amount && (!counted || timed);
  }

  /** 11-2016 and 11/2016. */
  private @Nullable Found<CalendarTerm> monthOfYear(int i) {
    int month = times.digits(i);
    boolean joined = tokens.isAnySymbol(i + 1, "-/")
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && times.year(i + 2) > 0;
    return joined && month >= 1 && month <= 12 && times.length(i) <= 2
        ? named(CalendarUnit.MONTH, i, i + 3, month, times.year(i + 2))
        : null;
  }

  private static Found<CalendarTerm> named(
      CalendarUnit unit, int from, int to, int index, int year) {
    return new Found<>(from, to, CycleTerm.named(unit, index, year));
  }
}
