package org.kpi4j.text;

import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days, weeks and months counted within a period: the first week of May, the last 3 days of 2027, laatste dag van september. */
final class NthGrammar {
  private static final int MOST = 366;

  private final TimeTokens times;
  private final Tokens tokens;
  private final PeriodGrammar periods;

  NthGrammar(TimeTokens times, PeriodGrammar periods) {
    this.times = times;
    this.tokens = times.tokens;
    this.periods = periods;
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    int place = times.is(i, Role.THE) ? i + 1 : i;
    if (isLast(place)) {
      return counted(i, -1, place + 1);
    }
    Numeral nth = isPlace(place) ? times.numeral(place) : null;
    return nth != null
            && nth.form() == Numeral.Form.ORDINAL
            && nth.value() >= 1
            && nth.value() <= MOST
        ? counted(i, (int) nth.value(), nth.to())
        : null;
  }

  private boolean isLast(int i) {
    return tokens.reads(i, "last") || tokens.reads(i, "final") || tokens.reads(i, "laatste");
  }

  private boolean isPlace(int i) {
    return times.is(i, Role.ORDINAL)
        || times.is(i, Role.CARDINAL)
        || (tokens.isNumber(i) && times.is(i + 1, Role.ORDINAL_SUFFIX));
  }

  private @Nullable Found<CalendarTerm> counted(int from, int nth, int at) {
    Numeral count = tokens.isNumber(at) || times.is(at, Role.CARDINAL) ? times.numeral(at) : null;
    boolean fits =
        count == null || (count.isWhole() && count.value() >= 1 && count.value() <= MOST);
    int unitAt = count == null ? at : count.to();
    CalendarUnit unit = fits ? times.unit(unitAt) : null;
    Found<CalendarTerm> period = unit == null || !unit.isDateBased()
        ? null
        : period(unitAt + tokens.width(unitAt, Role.TIME_UNIT));
    if (unit == null || period == null || !(period.orNull() instanceof CycleTerm whole)) {
      return null;
    }
    NthTerm term = new NthTerm(unit, nth, count == null ? 1 : (int) count.value(), whole);
    return isPart(term) ? named(from, period.to(), term) : null;
  }

  private @Nullable Found<CalendarTerm> period(int i) {
    boolean joins = times.is(i, Role.OF) || tokens.reads(i, "in");
    if (!joins) {
      return null;
    }
    int at = times.is(i, Role.OF) ? times.afterOf(i) : i + 1;
    at = times.is(at, Role.THE) ? at + 1 : at;
    Found<CalendarTerm> named = periods.at(at);
    return named == null && times.unit(at) != null && !times.isPlural(at)
        ? new Found<>(i, at + tokens.width(at, Role.TIME_UNIT), times.cycle(at, 0))
        : named;
  }

  /** Weeks of a year are numbered, those of a month counted. */
  private static boolean isPart(NthTerm term) {
    boolean shorter = term.unit().compareTo(term.period().unit()) < 0;
    return shorter && !(isOneOfYear(term) && term.unit() == CalendarUnit.WEEK && term.nth() > 0);
  }

  private static boolean isOneOfYear(NthTerm term) {
    CycleTerm whole = term.period();
    return term.count() == 1 && whole.unit() == CalendarUnit.YEAR && whole.index() == 0;
  }

  /** A month of a year and a day of a month have names of their own. */
  private static @Nullable Found<CalendarTerm> named(int from, int to, NthTerm term) {
    int most = isOneOfYear(term) ? mostOfYear(term.unit()) : 0;
    if (most > 0) {
      int index = term.nth() < 0 ? most : term.nth();
      return index > most ? null : new Found<>(from, to, ofYear(term, index));
    }
    CycleTerm whole = term.period();
    boolean ofMonth =
        whole.unit() == CalendarUnit.MONTH && whole.index() > 0 && !whole.isRelative();
    return term.unit() == CalendarUnit.DAY && term.count() == 1 && ofMonth
        ? new Found<>(from, to, day(whole, term.nth()))
        : new Found<>(from, to, term);
  }

  /** Months, quarters and halves of a year have a number in it. */
  private static int mostOfYear(CalendarUnit unit) {
    return switch (unit) {
      case MONTH -> 12;
      case QUARTER -> 4;
      case HALF -> 2;
      default -> 0;
    };
  }

  private static CycleTerm ofYear(NthTerm term, int index) {
    CycleTerm year = term.period();
    CycleTerm open = CycleTerm.named(term.unit(), index, 0);
    CycleTerm named = year.isRelative() ? open.shifted(year.shift()) : open.in(year.year());
    return year.fiscal() ? named.fiscally() : named;
  }

  private static @Nullable DateTerm day(CycleTerm month, int nth) {
    int length = month.year() == 0
        ? Month.of(month.index()).length(false)
        : YearMonth.of(month.year(), month.index()).lengthOfMonth();
    return DateTerm.ifExists(month.year(), month.index(), nth < 0 ? length : nth);
  }
}
