package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Periods of the calendar: 2027, Q3 2027, the first half of 2028, week 26, juni 2027, next quarter, eind dit jaar. */
@SuppressWarnings("EnumOrdinal") // the table of the highest numbers
final class PeriodGrammar {
  private static final int[] MOST = {0, 0, 0, 0, 0, 0, 53, 12, 4, 2, 0, 0, 0};

  private final TimeTokens times;
  private final Tokens tokens;

  PeriodGrammar(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
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
    if (tokens.reads(i, "half") && times.is(next, Role.TIME_UNIT)) {
      return null;
    }
    next = tokens.isSymbol(next, '-') ? next + 1 : next;
    next = times.is(next, Role.OF) ? next + 1 : next;
    next = times.is(next, Role.THE) ? next + 1 : next;
    CycleTerm.Part part = CycleTerm.Part.valueOf(tokens.at(i, Role.PART).value(Role.PART));
    Found<CalendarTerm> whole = whole(next);
    if (whole != null && whole.orNull() instanceof CycleTerm cycle) {
      return new Found<>(i, whole.to(), cycle.with(part));
    }
    return whole == null && times.is(next, Role.TIME_UNIT) ? current(i, next, part) : null;
  }

  private Found<CalendarTerm> current(int from, int unitAt, CycleTerm.Part part) {
    return new Found<>(
        from, unitAt + tokens.width(unitAt, Role.TIME_UNIT), shifted(unitAt, 0).with(part));
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
    if (tokens.isNumber(i)) {
      Found<CalendarTerm> year = startingWithYear(i);
      return year == null ? ordinal(i) : year;
    }
    if (tokens.isAnySymbol(i, "'’")
        && tokens.isGlued(i)
        && times.length(i + 1) == 2
        && times.is(i - 1, Role.PREPOSITION)) {
      return named(CalendarUnit.YEAR, i, i + 2, 0, times.shortYear(i + 1));
    }
    return tokens.isWord(i) ? word(i) : null;
  }

  private @Nullable Found<CalendarTerm> word(int i) {
    int ending = tokens.width(i, Role.END_OF);
    if (ending > 0) {
      return endOf(i, ending);
    }
    if (times.is(i, Role.CYCLE_LETTER) && tokens.isGlued(i) && tokens.isNumber(i + 1)) {
      return lettered(i);
    }
    if (times.is(i, Role.MONTH)) {
      return month(i);
    }
    if (times.is(i, Role.SHIFT)) {
      return shifted(i);
    }
    if (times.is(i, Role.TIME_UNIT)) {
      return isCurrentWeek(i) ? new Found<>(i, i + 1, shifted(i, 0)) : numbered(i);
    }
    return times.is(i, Role.ORDINAL) ? ordinal(i) : fiscal(i);
  }

  /** Q3, H1 2027, FY27, W26. */
  private @Nullable Found<CalendarTerm> lettered(int i) {
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
    return ofYear(unit, index, i, i + 2);
  }

  /** "H5N1" and "w3c" are names; so is a lower-case "h" or "w". */
  private boolean isModelNumber(int i) {
    char letter = tokens.text().charAt(tokens.start(i));
    return Character.isLowerCase(letter) && letter != 'q' && !tokens.reads(i, "wk");
  }

  /** The year behind a period: "Q3 2027", "Q3-2027", "Q3 '27", "week 26 of next year". */
  private @Nullable Found<CalendarTerm> ofYear(CalendarUnit unit, int index, int from, int to) {
    if (index < 0) {
      return null;
    }
    CycleTerm open = CycleTerm.named(unit, index, 0);
    if (index < 1 || index > MOST[unit.ordinal()]) {
      return new Found<>(from, times.year(to) > 0 ? to + 1 : to, null);
    }
    int at = tokens.isAnySymbol(to, "-/,") ? to + 1 : times.afterOf(to);
    at = tokens.reads(at, "in") && times.year(at + 1) > 0 ? at + 1 : at;
    if (tokens.isAnySymbol(at, "'’") && times.length(at + 1) == 2) {
      return new Found<>(from, at + 2, open.in(times.shortYear(at + 1)));
    }
    if (times.is(at, Role.CYCLE_LETTER)
        && tokens.isGlued(at)
        && times.shortYear(at + 1) > 0
        && isYearLetter(at)) {
      return new Found<>(from, at + 2, open.in(times.shortYear(at + 1)).fiscally());
    }
    int yearAt = times.is(at, Role.TIME_UNIT) && times.year(at + 1) > 0 ? at + 1 : at;
    if (times.year(yearAt) > 0) {
      return new Found<>(from, yearAt + 1, open.in(times.year(yearAt)));
    }
    return relativeYear(open, from, to, at);
  }

  private boolean isYearLetter(int at) {
    return tokens.word(at).value(Role.CYCLE_LETTER).startsWith("YEAR");
  }

  private Found<CalendarTerm> relativeYear(CycleTerm open, int from, int to, int at) {
    int unitAt = at + tokens.width(at, Role.SHIFT);
    if (unitAt > at && isYear(unitAt)) {
      CycleTerm term = open.shifted((int) tokens.at(at, Role.SHIFT).number(Role.SHIFT));
      boolean fiscal = tokens.at(unitAt, Role.TIME_UNIT).is(Role.FISCAL);
      return new Found<>(
          from, unitAt + tokens.width(unitAt, Role.TIME_UNIT), fiscal ? term.fiscally() : term);
    }
    return new Found<>(from, to, open);
  }

  private boolean isYear(int i) {
    return unit(i) == CalendarUnit.YEAR;
  }

  private @Nullable CalendarUnit unit(int i) {
    var word = tokens.at(i, Role.TIME_UNIT);
    return word.is(Role.TIME_UNIT) ? CalendarUnit.valueOf(word.value(Role.TIME_UNIT)) : null;
  }

  private @Nullable Found<CalendarTerm> startingWithYear(int i) {
    int year = isPartOfCode(i) ? 0 : times.year(i);
    if (year == 0 || (tokens.isGlued(i - 1) && !tokens.isAnySymbol(i - 1, "(-–~/='’<>"))) {
      return tokens.isGlued(i - 1) ? null : monthOfYear(i);
    }
    int next = tokens.isAnySymbol(i + 1, "-/,") ? i + 2 : i + 1;
    if (times.is(next, Role.CYCLE_LETTER)
        && tokens.isGlued(next)
        && times.digits(next + 1) > 0
        && !isYearLetter(next)) {
      CalendarUnit unit = CalendarUnit.valueOf(tokens.word(next).value(Role.CYCLE_LETTER));
      int index = times.digits(next + 1);
      return new Found<>(
          i, next + 2, index > MOST[unit.ordinal()] ? null : CycleTerm.named(unit, index, year));
    }
    if (times.is(next, Role.MONTH) && !isOtherMonth(next)) {
      return named(
          CalendarUnit.MONTH, i, next + tokens.width(next, Role.MONTH), month0(next), year);
    }
    if (tokens.isAnySymbol(i + 1, "-/")
        && times.length(i + 2) == 2
        && times.digits(i + 2) >= 1
        && times.digits(i + 2) <= 12
        && !tokens.isGlued(i + 2)) {
      return named(CalendarUnit.MONTH, i, i + 3, times.digits(i + 2), year);
    }
    int after = times.is(i + 1, Role.THE) && times.is(i + 2, Role.ORDINAL) ? i + 2 : i;
    if (after > i) {
      Found<CalendarTerm> part = ordinal(after);
      return part != null && part.orNull() instanceof CycleTerm cycle && cycle.isYearOpen()
          ? new Found<>(i, part.to(), cycle.in(year))
          : null;
    }
    return isYearHere(i) ? named(CalendarUnit.YEAR, i, i + 1, 0, year) : null;
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
        || isYear(i - 1)
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

  private int month0(int i) {
    return (int) tokens.at(i, Role.MONTH).number(Role.MONTH);
  }

  /** "juni", "June 2027", "aug '27"; "may" and "march" are months behind a preposition or with a capital. */
  private @Nullable Found<CalendarTerm> month(int i) {
    int to = i + tokens.width(i, Role.MONTH);
    Found<CalendarTerm> found = ofYear(CalendarUnit.MONTH, month0(i), i, to);
    boolean dated = found != null && found.to() > to;
    boolean capital = isCapital(i) && i > 0;
    boolean timed = (isTimed(i - 1) && !(times.is(i - 1, Role.SHIFT) && tokens.is(i, Role.MODAL)))
        || (tokens.isAnySymbol(to, "-–") && times.is(to + 1, Role.MONTH));
    boolean alone = tokens.size() == to - i;
    boolean clear = !tokens.word(i).is(Role.MODAL)
        && tokens.end(i) - tokens.start(i) > 3
        && !tokens.word(i).is(Role.VERB);
    return dated || capital || timed || alone || clear ? found : null;
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  private boolean isTimed(int i) {
    return times.is(i, Role.PREPOSITION)
        || times.is(i, Role.DEADLINE)
        || times.is(i, Role.PART)
        || times.is(i, Role.OF)
        || times.is(i, Role.UNTIL)
        || times.is(i, Role.SHIFT)
        || times.is(i, Role.START)
        || times.is(i, Role.BETWEEN);
  }

  /** "next quarter", "dit boekjaar", "volgend jaar juni", "next June". */
  private @Nullable Found<CalendarTerm> shifted(int i) {
    int at = i + tokens.width(i, Role.SHIFT);
    int shift = (int) tokens.at(i, Role.SHIFT).number(Role.SHIFT);
    if (times.is(at, Role.MONTH) && (!tokens.is(at, Role.MODAL) || isCapital(at))) {
      return shiftedMonth(i, at, shift);
    }
    if (times.is(at, Role.FISCAL) && isYear(at + 1)) {
      return new Found<>(i, at + 2, shifted(at + 1, shift).fiscally());
    }
    CalendarUnit unit = unit(at);
    if (unit == null || !unit.isDateBased() || unit == CalendarUnit.WORKING_DAY) {
      return null;
    }
    if (isPlural(at)) {
      return null;
    }
    int to = at + tokens.width(at, Role.TIME_UNIT);
    CycleTerm term = shifted(at, shift);
    if (isYear(at) && times.is(to, Role.MONTH)) {
      return new Found<>(
          i,
          to + tokens.width(to, Role.MONTH),
          CycleTerm.named(CalendarUnit.MONTH, month0(to), 0).shifted(shift));
    }
    if (isYear(at) && times.year(to) > 0) {
      return named(CalendarUnit.YEAR, i, to + 1, 0, times.year(to));
    }
    int next = times.is(to, Role.THE) ? to + 1 : to;
    if (isYear(at) && times.is(next, Role.ORDINAL)) {
      Found<CalendarTerm> part = ordinal(next);
      if (part != null && part.orNull() instanceof CycleTerm cycle && cycle.isYearOpen()) {
        return new Found<>(i, part.to(), cycle.shifted(shift));
      }
    }
    return new Found<>(i, to, term);
  }

  /** "the coming months" name no month. */
  private boolean isPlural(int unitAt) {
    int last = unitAt + tokens.width(unitAt, Role.TIME_UNIT) - 1;
    String text = tokens.text();
    int end = tokens.end(last);
    return times.dayFirst
        ? text.regionMatches(true, end - 2, "en", 0, 2) && !tokens.reads(last, "seizoen")
        : text.regionMatches(true, end - 1, "s", 0, 1);
  }

  private CycleTerm shifted(int unitAt, int shift) {
    CalendarUnit unit = unit(unitAt);
    CycleTerm term = CycleTerm.relative(unit == null ? CalendarUnit.YEAR : unit, shift);
    return tokens.at(unitAt, Role.TIME_UNIT).is(Role.FISCAL) ? term.fiscally() : term;
  }

  private Found<CalendarTerm> shiftedMonth(int from, int at, int shift) {
    int to = at + tokens.width(at, Role.MONTH);
    CycleTerm month = CycleTerm.named(CalendarUnit.MONTH, month0(at), 0);
    return new Found<>(
        from,
        times.year(to) > 0 ? to + 1 : to,
        times.year(to) > 0 ? month.in(times.year(to)) : shift < 0 ? month.shifted(-1) : month);
  }

  /** "week 26", "kwartaal 3 van 2027"; "jaar 2027". */
  private @Nullable Found<CalendarTerm> numbered(int i) {
    CalendarUnit unit = unit(i);
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
    return counts ? ofYear(unit, times.digits(to), i, to + 1) : null;
  }

  /** "the weekend", "mijn weekend", "the week". */
  private boolean isCurrentWeek(int i) {
    CalendarUnit unit = unit(i);
    boolean week = unit == CalendarUnit.WEEKEND || unit == CalendarUnit.WEEK;
    boolean named =
        times.is(i - 1, Role.THE) || (unit == CalendarUnit.WEEKEND && times.is(i - 1, Role.OUR));
    return week && named && !tokens.isNumber(i + 1) && !times.is(i + 1, Role.OF) && !isPlural(i);
  }

  private @Nullable Found<CalendarTerm> fiscalYear(int i, int to) {
    if (times.year(to) == 0) {
      return null;
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
  private @Nullable Found<CalendarTerm> ordinal(int i) {
    Numeral numeral = times.numeral(i);
    if (numeral == null || numeral.form() != Numeral.Form.ORDINAL || numeral.value() > 53) {
      return null;
    }
    int at = numeral.to();
    at = times.is(at, Role.FISCAL) ? at + 1 : at;
    int index = (int) numeral.value();
    if (times.is(at, Role.HALF_PERIOD)) {
      return tokens.isWord(at + 1) || !tokens.has(at + 1) ? halfOf(index, i, at + 1) : null;
    }
    CalendarUnit unit = unit(at);
    if (unit != CalendarUnit.QUARTER && unit != CalendarUnit.HALF && unit != CalendarUnit.WEEK) {
      return null;
    }
    int to = at + tokens.width(at, Role.TIME_UNIT);
    return unit == CalendarUnit.WEEK ? weekOf(index, i, to) : ofYear(unit, index, i, to);
  }

  private @Nullable Found<CalendarTerm> halfOf(int index, int from, int to) {
    Found<CalendarTerm> half = ofYear(CalendarUnit.HALF, index, from, to);
    boolean dated = half != null && half.to() > to;
    return dated || times.dayFirst ? half : null;
  }

  /** A first week is a week of the calendar only with its year. */
  private @Nullable Found<CalendarTerm> weekOf(int index, int from, int to) {
    Found<CalendarTerm> week = ofYear(CalendarUnit.WEEK, index, from, to);
    return week != null && week.to() > to ? week : null;
  }

  private @Nullable Found<CalendarTerm> fiscal(int i) {
    return times.is(i, Role.FISCAL) && isYear(i + 1) ? numbered(i + 1) : null;
  }
}
