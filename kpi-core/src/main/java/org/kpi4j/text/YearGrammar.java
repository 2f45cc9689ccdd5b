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
    Found<CalendarTerm> part = part(i, year);
    return part == null ? whole(i, year) : part;
  }

  private @Nullable Found<CalendarTerm> whole(int i, int year) {
    if (times.isBookYear(i, "/")) {
      return new Found<>(
          i, i + 3, CycleTerm.named(CalendarUnit.YEAR, 0, year + 1).fiscally());
    }
    if (isMonthBehind(i)) {
      return new Found<>(i, i + 3, month(times.digits(i + 2), year));
    }
    if (times.is(i + 1, Role.THE) && times.is(i + 2, Role.ORDINAL)) {
      return ordinal(i, year);
    }
    return isYearHere(i)
        ? new Found<>(i, i + 1, CycleTerm.named(CalendarUnit.YEAR, 0, year))
        : null;
  }

  /** "2027-Q3", "2027 juni". */
  private @Nullable Found<CalendarTerm> part(int i, int year) {
    int next = tokens.isAnySymbol(i + 1, "-/,") ? i + 2 : i + 1;
    if (isNumbered(next)) {
      return numbered(i, next, year);
    }
    return times.is(next, Role.MONTH) && !isOtherMonth(next)
        ? new Found<>(i, next + tokens.width(next, Role.MONTH), month(times.month(next), year))
        : null;
  }

  private static CycleTerm month(int index, int year) {
    return CycleTerm.named(CalendarUnit.MONTH, index, year);
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
    boolean counted = isCounting(i + 1);
    return !tokens.isSymbol(i - 1, '$')
        && !(counted && isMovedBefore(i - 1))
        && (!counted || isTimed(i - 1));
  }

  private boolean isCounting(int i) {
    boolean isUnknown = tokens.isWord(i) && tokens.word(i).isUnknown();
    return (isUnknown && tokens.width(i, Role.COMPARISON) == 0)
        || tokens.is(i, Role.ADJECTIVE)
        || tokens.is(i, Role.OWNER);
  }

  /** "to 2000 users". */
  private boolean isMovedBefore(int i) {
    return (times.is(i, Role.TO) || times.is(i, Role.BY) || times.is(i, Role.FROM))
        && !times.is(i, Role.DEADLINE);
  }

  private boolean isTimed(int i) {
    return times.is(i, Role.PREPOSITION)
        || times.is(i, Role.DEADLINE)
        || times.is(i, Role.REFERENCE)
        || times.is(i, Role.PART)
        || times.is(i, Role.THE)
        || times.isYear(i)
        || tokens.isAnySymbol(i, "-–~/=<>,;:(")
        || times.is(i, Role.START)
        || times.is(i, Role.AND)
        || times.is(i, Role.UNTIL)
        || times.is(i, Role.BETWEEN)
        || times.is(i, Role.WITHIN)
        || times.is(i, Role.OF)
        || times.is(i, Role.SHIFT)
        || times.is(i, Role.COMPARISON);
  }

  /** 11-2016 and 11/2016. */
  private @Nullable Found<CalendarTerm> monthOfYear(int i) {
    int month = times.digits(i);
    boolean joined = tokens.isAnySymbol(i + 1, "-/")
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && times.year(i + 2) > 0;
    return joined && month >= 1 && month <= 12 && times.length(i) <= 2
        ? new Found<>(i, i + 3, month(month, times.year(i + 2)))
        : null;
  }
}
