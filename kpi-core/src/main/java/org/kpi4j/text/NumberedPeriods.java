package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Periods by their number: Q3, FY27, week 26, the first half of 2028, het derde kwartaal. */
final class NumberedPeriods {
  private final TimeTokens times;
  private final Tokens tokens;
  private final PeriodYear years;

  NumberedPeriods(TimeTokens times, PeriodYear years) {
    this.times = times;
    this.tokens = times.tokens;
    this.years = years;
  }

  /** Q3, H1 2027, FY27, W26. */
  @Nullable
  Found<CalendarTerm> lettered(int i) {
    CalendarUnit unit =
        CalendarUnit.valueOf(tokens.at(i, Role.CYCLE_LETTER).value(Role.CYCLE_LETTER));
    if (unit == CalendarUnit.YEAR) {
      int year = times.shortYear(i + 1);
      boolean fiscal = !tokens.reads(i, "cy");
      CycleTerm term = CycleTerm.named(unit, 0, year);
      return year == 0 ? null : new Found<>(i, i + 2, fiscal ? term.fiscally() : term);
    }
    int index = times.digits(i + 1);
    if ((tokens.isGlued(i + 1) && tokens.isWord(i + 2))
        || (tokens.isGlued(i - 1) && !tokens.isAnySymbol(i - 1, "(-/"))
        || isModelNumber(i)) {
      return null;
    }
    return years.ofYear(CycleTerm.named(unit, index, 0), i, i + 2);
  }

  /** "H5N1" and "w3c" are names; so is a lower-case "h" or "w". */
  private boolean isModelNumber(int i) {
    char letter = tokens.text().charAt(tokens.start(i));
    return Character.isLowerCase(letter) && letter != 'q' && !tokens.reads(i, "wk");
  }

  /** "week 26", "kwartaal 3 van 2027"; "jaar 2027". */
  @Nullable
  Found<CalendarTerm> at(int i) {
    CalendarUnit unit = times.unit(i);
    int to = i + tokens.width(i, Role.TIME_UNIT);
    if (unit == null || !tokens.isNumber(to) || (tokens.isGlued(i - 1) && !tokens.isWord(i - 1))) {
      return null;
    }
    if (unit == CalendarUnit.YEAR) {
      return fiscalYear(i, to);
    }
    boolean counts = (unit == CalendarUnit.WEEK || unit == CalendarUnit.QUARTER)
        && times.length(to) <= 2
        && !times.is(i - 1, Role.PER)
        && !isCounted(i - 1);
    return counts ? years.ofYear(CycleTerm.named(unit, times.digits(to), 0), i, to + 1) : null;
  }

  /** "the weekend", "mijn weekend", "the week", "for the year". */
  boolean isCurrentWeek(int i) {
    CalendarUnit unit = times.unit(i);
    boolean week = unit == CalendarUnit.WEEKEND || unit == CalendarUnit.WEEK;
    boolean named =
        times.is(i - 1, Role.THE) || (unit == CalendarUnit.WEEKEND && isWeekendBefore(i));
    return (week || isForTheYear(i))
        && (named || unit == CalendarUnit.YEAR)
        && !tokens.isNumber(i + 1)
        && !times.is(i + 1, Role.OF)
        && !times.isPlural(i);
  }

  private boolean isWeekendBefore(int i) {
    return times.is(i - 1, Role.OUR) || tokens.reads(i - 1, "on");
  }

  private boolean isForTheYear(int i) {
    boolean forIt =
        tokens.reads(i - 2, "for") || tokens.reads(i - 2, "in") || tokens.reads(i - 2, "voor");
    return forIt && times.is(i - 1, Role.THE) && times.isYear(i) && !tokens.isWord(i + 1);
  }

  private @Nullable Found<CalendarTerm> fiscalYear(int i, int to) {
    if (times.year(to) == 0) {
      return null;
    }
    if (tokens.at(i, Role.TIME_UNIT).is(Role.FISCAL) && times.isBookYear(to, "-–/")) {
      CycleTerm ending = CycleTerm.named(CalendarUnit.YEAR, 0, times.year(to) + 1);
      return new Found<>(i, to + 3, ending.fiscally());
    }
    CycleTerm year = CycleTerm.named(CalendarUnit.YEAR, 0, times.year(to));
    return new Found<>(
        i, to + 1, tokens.at(i, Role.TIME_UNIT).is(Role.FISCAL) ? year.fiscally() : year);
  }

  private boolean isCounted(int i) {
    return tokens.isNumber(i)
        || times.is(i, Role.CARDINAL)
        || times.is(i, Role.A)
        || times.is(i, Role.SHIFT);
  }

  /** "het derde kwartaal van 2027", "the first half of next year", "1e helft 2027", "second half". */
  @Nullable
  Found<CalendarTerm> ordinal(int i) {
    Numeral numeral = times.numeral(i);
    if (numeral == null || numeral.form() != Numeral.Form.ORDINAL || numeral.value() > 53) {
      return null;
    }
    int at = times.is(numeral.to(), Role.FISCAL) ? numeral.to() + 1 : numeral.to();
    int index = (int) numeral.value();
    if (times.is(at, Role.HALF_PERIOD)) {
      boolean named = tokens.isWord(at + 1) || !tokens.has(at + 1) || times.year(at + 1) > 0;
      return named ? halfOf(index, i, at + 1) : null;
    }
    return ordinal(i, index, at);
  }

  private @Nullable Found<CalendarTerm> ordinal(int from, int index, int unitAt) {
    CalendarUnit unit = times.unit(unitAt);
    int to = unitAt + tokens.width(unitAt, Role.TIME_UNIT);
    if (unit == CalendarUnit.CENTURY && index > 1) {
      return new Found<>(from, unitAt + 1, CycleTerm.named(unit, 0, (index - 1) * 100));
    }
    if (unit == CalendarUnit.WEEK) {
      return weekOf(index, from, to);
    }
    return unit == CalendarUnit.QUARTER || unit == CalendarUnit.HALF
        ? years.ofYear(CycleTerm.named(unit, index, 0), from, to)
        : null;
  }

  private @Nullable Found<CalendarTerm> halfOf(int index, int from, int to) {
    Found<CalendarTerm> half = years.ofYear(CycleTerm.named(CalendarUnit.HALF, index, 0), from, to);
    boolean dated = half != null && half.to() > to;
    return dated || times.dayFirst ? half : null;
  }

  /** A first week is a week of the calendar only with its year. */
  private @Nullable Found<CalendarTerm> weekOf(int index, int from, int to) {
    Found<CalendarTerm> week = years.ofYear(CycleTerm.named(CalendarUnit.WEEK, index, 0), from, to);
    return week != null && week.to() > to ? week : null;
  }

  @Nullable
  Found<CalendarTerm> fiscal(int i) {
    if (times.is(i, Role.FISCAL) && times.year(i + 1) > 0) {
      CycleTerm year = CycleTerm.named(CalendarUnit.YEAR, 0, times.year(i + 1));
      return new Found<>(i, i + 2, year.fiscally());
    }
    return times.is(i, Role.FISCAL) && times.isYear(i + 1) ? at(i + 1) : null;
  }
}
