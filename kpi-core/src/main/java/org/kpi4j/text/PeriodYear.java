package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** The year that stands behind a period. */
@SuppressWarnings("EnumOrdinal") // the table of the highest numbers
final class PeriodYear {
  private static final int[] MOST = {0, 0, 0, 0, 0, 0, 53, 12, 4, 2, 0, 0, 0};

  private final TimeTokens times;
  private final Tokens tokens;

  PeriodYear(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
  }

  /** {@return whether a year has so many of these units} */
  static boolean exists(CalendarUnit unit, int index) {
    return index >= 1 && index <= MOST[unit.ordinal()];
  }

  /** The year behind a period: "Q3 2027", "Q3-2027", "Q3 '27", "week 26 of next year". */
  @Nullable
  Found<CalendarTerm> ofYear(CycleTerm open, int from, int to) {
    if (open.index() < 0) {
      return null;
    }
    if (!exists(open.unit(), open.index())) {
      return new Found<>(from, times.year(to) > 0 ? to + 1 : to, null);
    }
    Found<CycleTerm> dated = dated(open, yearStart(to));
    return dated == null
        ? new Found<>(from, to, open)
        : new Found<>(from, dated.to(), dated.value());
  }

  private @Nullable Found<CycleTerm> dated(CycleTerm open, int at) {
    Found<CycleTerm> marked = markedYear(open, at);
    if (marked != null) {
      return marked;
    }
    int late = open.unit() == CalendarUnit.MONTH ? times.lateYear(at) : 0;
    if (late > 0) {
      return new Found<>(at, at + 1, open.in(late));
    }
    Found<Integer> words = times.yearInWords(at);
    return words == null
        ? relativeYear(open, at)
        : new Found<>(at, words.to(), open.in(words.value()));
  }

  private int yearStart(int to) {
    int at = tokens.isAnySymbol(to, "-/,") ? to + 1 : times.afterOf(to);
    return tokens.reads(at, "in") && times.year(at + 1) > 0 ? at + 1 : at;
  }

  /** "'27", "FY27", "fiscal 2027", "year 2027", "2027". */
  private @Nullable Found<CycleTerm> markedYear(CycleTerm open, int at) {
    if (tokens.isAnySymbol(at, "'’") && times.length(at + 1) == 2) {
      return new Found<>(at, at + 2, open.in(times.shortYear(at + 1)));
    }
    if (times.is(at, Role.CYCLE_LETTER)
        && tokens.isGlued(at)
        && times.shortYear(at + 1) > 0
        && isYearLetter(at)) {
      return new Found<>(at, at + 2, open.in(times.shortYear(at + 1)).fiscally());
    }
    if (times.is(at, Role.FISCAL) && times.year(at + 1) > 0) {
      return new Found<>(at, at + 2, open.in(times.year(at + 1)).fiscally());
    }
    int yearAt = times.is(at, Role.TIME_UNIT) && times.year(at + 1) > 0 ? at + 1 : at;
    return times.year(yearAt) > 0 ? new Found<>(at, yearAt + 1, open.in(times.year(yearAt))) : null;
  }

  boolean isYearLetter(int at) {
    return tokens.word(at).value(Role.CYCLE_LETTER).startsWith("YEAR");
  }

  /** "of next year". */
  private @Nullable Found<CycleTerm> relativeYear(CycleTerm open, int at) {
    int unitAt = at + tokens.width(at, Role.SHIFT);
    if (unitAt == at || !times.isYear(unitAt)) {
      return null;
    }
    CycleTerm term = open.shifted((int) tokens.at(at, Role.SHIFT).number(Role.SHIFT));
    boolean fiscal = tokens.at(unitAt, Role.TIME_UNIT).is(Role.FISCAL);
    int to = unitAt + tokens.width(unitAt, Role.TIME_UNIT);
    return new Found<>(at, to, fiscal ? term.fiscally() : term);
  }
}
