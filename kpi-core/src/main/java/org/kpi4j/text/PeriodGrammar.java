package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Periods of the calendar: 2027, Q3 2027, the first half of 2028, week 26, juni 2027, next quarter, eind dit jaar. */
final class PeriodGrammar {
  private final TimeTokens times;
  private final Tokens tokens;
  private final NumberedPeriods numbered;
  private final YearGrammar years;
  private final MonthGrammar months;
  private final ShiftedPeriods shifted;
  private final DecadeGrammar decades;

  PeriodGrammar(TimeTokens times) {
    PeriodYear ofYear = new PeriodYear(times);
    this.times = times;
    this.tokens = times.tokens;
    this.numbered = new NumberedPeriods(times, ofYear);
    this.years = new YearGrammar(times, ofYear, numbered);
    this.months = new MonthGrammar(times, ofYear);
    this.shifted = new ShiftedPeriods(times, numbered);
    this.decades = new DecadeGrammar(times);
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    Found<CalendarTerm> part =
        times.is(i, Role.PART) || tokens.width(i, Role.PART) > 0 || times.is(i, Role.THE)
            ? part(i)
            : null;
    return part != null ? part : whole(i);
  }

  /** "eind 2027", "the beginning of next year", "het einde van de maand"; "mid-2027". */
  private @Nullable Found<CalendarTerm> part(int i) {
    int ending = tokens.width(i, Role.END_OF);
    int width = tokens.width(i, Role.PART);
    if (ending > width) {
      return endOf(i, ending);
    }
    if (width == 0) {
      return null;
    }
    int next = i + width;
    return tokens.reads(i, "half") && times.is(next, Role.TIME_UNIT)
        ? null
        : partOf(i, afterOf(next));
  }

  /** {@return the token behind "-", "of the", "van de"} */
  private int afterOf(int i) {
    int at = tokens.isSymbol(i, '-') ? i + 1 : i;
    at = times.is(at, Role.OF) ? at + 1 : at;
    return times.is(at, Role.THE) ? at + 1 : at;
  }

  private @Nullable Found<CalendarTerm> partOf(int i, int wholeAt) {
    CycleTerm.Part part = CycleTerm.Part.valueOf(tokens.at(i, Role.PART).value(Role.PART));
    Found<CalendarTerm> whole = whole(wholeAt);
    if (whole != null && whole.orNull() instanceof CycleTerm cycle) {
      return new Found<>(i, whole.to(), cycle.with(part));
    }
    return whole == null && times.is(wholeAt, Role.TIME_UNIT) ? current(i, wholeAt, part) : null;
  }

  private Found<CalendarTerm> current(int from, int unitAt, CycleTerm.Part part) {
    return new Found<>(
        from,
        unitAt + tokens.width(unitAt, Role.TIME_UNIT),
        times.cycle(unitAt, 0).with(part));
  }

  private Found<CalendarTerm> endOf(int i, int width) {
    if (times.year(i + width) > 0
        && tokens.at(i, Role.END_OF).value(Role.END_OF).equals("YEAR")) {
      CycleTerm year = CycleTerm.named(CalendarUnit.YEAR, 0, times.year(i + width));
      return new Found<>(i, i + width + 1, year.with(CycleTerm.Part.END));
    }
    var word = tokens.at(i, Role.END_OF);
    CycleTerm unit = CycleTerm.relative(CalendarUnit.valueOf(word.value(Role.END_OF)), 0)
        .with(CycleTerm.Part.END);
    return new Found<>(i, i + width, word.is(Role.FISCAL) ? unit.fiscally() : unit);
  }

  private @Nullable Found<CalendarTerm> whole(int i) {
    Found<CalendarTerm> decade = decades.at(i);
    if (decade != null) {
      return decade;
    }
    if (tokens.isNumber(i)) {
      Found<CalendarTerm> year = years.at(i);
      return year == null ? numbered.ordinal(i) : year;
    }
    if (tokens.isAnySymbol(i, "'’")
        && tokens.isGlued(i)
        && times.length(i + 1) == 2
        && times.is(i - 1, Role.PREPOSITION)) {
      return new Found<>(i, i + 2, CycleTerm.named(CalendarUnit.YEAR, 0, times.shortYear(i + 1)));
    }
    return tokens.isWord(i) ? word(i) : null;
  }

  private @Nullable Found<CalendarTerm> word(int i) {
    int ending = tokens.width(i, Role.END_OF);
    if (ending > 0) {
      return endOf(i, ending);
    }
    if (tokens.width(i, Role.TO_DATE) > 0) {
      return toDate(i);
    }
    if (isYearOnYear(i)) {
      return yearOnYear(i);
    }
    return times.is(i, Role.CARDINAL) ? yearInWords(i) : named(i);
  }

  private @Nullable Found<CalendarTerm> named(int i) {
    if (times.is(i, Role.CYCLE_LETTER) && tokens.isGlued(i) && tokens.isNumber(i + 1)) {
      return numbered.lettered(i);
    }
    if (times.is(i, Role.MONTH)) {
      return months.at(i);
    }
    if (times.is(i, Role.SHIFT)) {
      return shifted.at(i);
    }
    if (times.is(i, Role.TIME_UNIT) && !times.is(i, Role.ORDINAL)) {
      return numbered.isCurrentWeek(i) ? new Found<>(i, i + 1, times.cycle(i, 0)) : numbered.at(i);
    }
    return times.is(i, Role.ORDINAL) ? numbered.ordinal(i) : numbered.fiscal(i);
  }

  /** "year to date". */
  private Found<CalendarTerm> toDate(int i) {
    var word = tokens.at(i, Role.TO_DATE);
    CycleTerm start = CycleTerm.relative(CalendarUnit.valueOf(word.value(Role.TO_DATE)), 0);
    CycleTerm today = CycleTerm.relative(CalendarUnit.DAY, 0);
    return new Found<>(i, i + tokens.width(i, Role.TO_DATE), new RangeTerm(start, today, false));
  }

  /** "MoM" and "WoW", not somebody's mom. */
  private boolean isYearOnYear(int i) {
    boolean name = tokens.reads(i, "mom") || tokens.reads(i, "wow");
    boolean capital = Character.isUpperCase(tokens.text().charAt(tokens.end(i) - 1));
    return tokens.width(i, Role.YEAR_ON_YEAR) > 0 && (!name || capital);
  }

  /** "year over year": what is compared with is the one before. */
  private Found<CalendarTerm> yearOnYear(int i) {
    var word = tokens.at(i, Role.YEAR_ON_YEAR);
    CycleTerm last = CycleTerm.relative(CalendarUnit.valueOf(word.value(Role.YEAR_ON_YEAR)), -1);
    return new Found<>(i, i + tokens.width(i, Role.YEAR_ON_YEAR), last);
  }

  /** "in nineteen eighty-four"; what is counted is no year. */
  private @Nullable Found<CalendarTerm> yearInWords(int i) {
    boolean timed = tokens.reads(i - 1, "in") || times.is(i - 1, Role.START) || times.isYear(i - 1);
    Found<Integer> year = timed ? times.yearInWords(i) : null;
    boolean counts = year != null && (year.value() % 100 == 0 || isCounting(year.to()));
    return year == null || counts
        ? numbered.ordinal(i)
        : new Found<>(i, year.to(), CycleTerm.named(CalendarUnit.YEAR, 0, year.value()));
  }

  private boolean isCounting(int i) {
    return (tokens.isWord(i) && tokens.word(i).isUnknown())
        || times.is(i, Role.PERCENT)
        || times.is(i, Role.CURRENCY)
        || times.is(i, Role.TIME_UNIT)
        || times.is(i, Role.MEASURE);
  }
}
