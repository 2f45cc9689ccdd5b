package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days of one month of which only one carries its name: 13 t/m 15 juli, from 3 until 12 September, July 13-15. */
final class DayRangeGrammar {
  private static final int LAST_DAY = 31;

  private final TimeTokens times;
  private final Tokens tokens;
  private final Connectors connectors;

  DayRangeGrammar(TimeTokens times, Connectors connectors) {
    this.times = times;
    this.tokens = times.tokens;
    this.connectors = connectors;
  }

  /** {@return the days from or until the named one; null when no other day stands beside it} */
  @Nullable
  Found<TimeFrame> around(Found<TimeFrame> named, CalendarTerm term) {
    if (term instanceof CycleTerm cycle
        && cycle.unit() == CalendarUnit.MONTH
        && cycle.index() == 0) {
      return daysOf(named, cycle);
    }
    if (!(term instanceof DateTerm date)) {
      return null;
    }
    Found<TimeFrame> before = daysBefore(named, date);
    boolean open = before == null && date.month() > 0 && times.is(named.from(), Role.MONTH);
    return open ? daysAfter(named, date) : before;
  }

  /** The first number is a day of the same month. */
  private @Nullable Found<TimeFrame> daysBefore(Found<TimeFrame> named, DateTerm last) {
    int connector = named.from() - 1;
    connector = tokens.is(connector, Role.THE) ? connector - 1 : connector;
    int at = startOfConnector(connector);
    int number = tokens.is(at - 1, Role.ORDINAL_SUFFIX) ? at - 2 : at - 1;
    boolean joins = tokens.isNumber(number) && connectors.width(at, number) > 0;
    int first = joins && times.length(number) <= 2 ? times.digits(number) : 0;
    return first >= 1 && first < last.day()
        ? range(number, named.to(), days(first, last, connectors.isInclusive(at)))
        : null;
  }

  private int startOfConnector(int last) {
    for (int at = last; at > last - 4 && at >= 0; at--) {
      int width = connectors.width(at, at - 1);
      if (width > 0 && at + width == last + 1) {
        return at;
      }
    }
    return last;
  }

  /** "from 4 to 22 this month", "tussen 4 en 22 van volgende maand". */
  private @Nullable Found<TimeFrame> daysOf(Found<TimeFrame> month, CycleTerm term) {
    int of = month.from() - 1;
    int last = tokens.is(of, Role.OF) || tokens.reads(of, "in") ? of - 1 : of;
    int connector = startOfConnector(last - 1);
    boolean joins = tokens.isNumber(last)
        && tokens.isNumber(connector - 1)
        && connectors.width(connector, connector - 1) > 0;
    int from = joins ? times.digits(connector - 1) : 0;
    int to = joins ? times.digits(last) : 0;
    if (from < 1 || to <= from || to > LAST_DAY) {
      return null;
    }
    RangeTerm days =
        new RangeTerm(day(term, from), day(term, to), connectors.isInclusive(connector));
    return range(connector - 1, month.to(), days);
  }

  private static OffsetTerm day(CycleTerm month, int day) {
    return new OffsetTerm(Length.of(day - 1, CalendarUnit.DAY), false, month);
  }

  /** The second number is a day of the same month; what is measured or counted is none. */
  private @Nullable Found<TimeFrame> daysAfter(Found<TimeFrame> named, DateTerm first) {
    int at = named.to();
    int width = connectors.width(at, named.from());
    Found<Integer> day = width == 0 ? null : times.dayOfMonth(at + width);
    if (day == null
        || day.value() <= first.day()
        || day.value() > LAST_DAY
        || isCounting(day.to())) {
      return null;
    }
    int comma = tokens.isSymbol(day.to(), ',') ? day.to() + 1 : day.to();
    int year = first.year() == 0 ? times.year(comma) : 0;
    DateTerm last = new DateTerm(year == 0 ? first.year() : year, first.month(), day.value());
    return DateTerm.exists(last.year(), last.month(), last.day())
        ? range(
            named.from(),
            year == 0 ? day.to() : comma + 1,
            days(first.day(), last, connectors.isInclusive(at)))
        : null;
  }

  private boolean isCounting(int i) {
    boolean unit = times.is(i, Role.PERCENT)
        || times.is(i, Role.CURRENCY)
        || times.is(i, Role.TIME_UNIT)
        || times.is(i, Role.MEASURE)
        || times.is(i, Role.MONTH)
        || times.is(i, Role.SCALE);
    return unit
        || (tokens.isWord(i) && tokens.word(i).isUnknown())
        || (tokens.isGlued(i - 1) && tokens.isAnySymbol(i, "-/:"));
  }

  /** {@return the days of the last one's month from the first number on} */
  private static RangeTerm days(int first, DateTerm last, boolean inclusive) {
    return new RangeTerm(new DateTerm(last.year(), last.month(), first), last, inclusive);
  }

  private Found<TimeFrame> range(int from, int to, RangeTerm days) {
    Span span = new Span(tokens.start(from), tokens.end(to - 1));
    return new Found<>(from, to, new TimeFrame.Period(span, days));
  }
}
