package org.kpi4j.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Joins two times to the stretch between them: from May to October, tussen 1 en 12 juni, 2024-2027, July 13 to 15. */
final class RangeGrammar {
  private final Tokens tokens;

  RangeGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Adds a time, joined to the previous one if a connector stands between them. */
  void add(List<Found<TimeFrame>> found, Found<TimeFrame> next) {
    Found<TimeFrame> previous = found.isEmpty() ? null : found.get(found.size() - 1);
    Found<TimeFrame> joined = previous == null ? null : joined(previous, next);
    if (joined == null) {
      Found<TimeFrame> fromDay =
          next.value() instanceof TimeFrame.Day day ? daysBefore(next, day) : null;
      found.add(fromDay == null ? next : fromDay);
    } else {
      found.set(found.size() - 1, joined);
    }
  }

  private @Nullable Found<TimeFrame> joined(Found<TimeFrame> first, Found<TimeFrame> second) {
    CalendarTerm from = term(first.value());
    CalendarTerm to = term(second.value());
    int width = connector(first.to(), first.from());
    if (from == null
        || to == null
        || from.first().isPresent()
        || width == 0
        || second.from() < first.to() + width
        || second.from() > afterArticle(first.to() + width)) {
      return null;
    }
    boolean inclusive = tokens.width(first.to(), Role.THROUGH) > 0
        && !(to instanceof CycleTerm cycle
            && cycle.unit() == CalendarUnit.YEAR
            && cycle.index() == 0);
    return range(first.from(), second.to(), shared(from, to), to, inclusive || isEnd(to));
  }

  private static boolean isEnd(CalendarTerm term) {
    return term instanceof CycleTerm cycle && cycle.part() == CycleTerm.Part.END;
  }

  private int afterArticle(int i) {
    int at = i;
    while (tokens.is(at, Role.THE)
        || (tokens.is(at, Role.PREPOSITION) && !tokens.is(at, Role.TO))) {
      at++;
    }
    return at;
  }

  private int connector(int i, int from) {
    int through = tokens.width(i, Role.THROUGH);
    if (through > 0) {
      return through;
    }
    if (tokens.is(i, Role.AND)) {
      return isBetween(from) ? 1 : 0;
    }
    return tokens.width(i, Role.UNTIL);
  }

  private boolean isBetween(int from) {
    return tokens.is(from - 1, Role.BETWEEN)
        || (tokens.is(from - 1, Role.THE) && tokens.is(from - 2, Role.BETWEEN));
  }

  private static @Nullable CalendarTerm term(@Nullable TimeFrame frame) {
    if (frame instanceof TimeFrame.Day day) {
      return day.term();
    }
    return frame instanceof TimeFrame.Period period ? period.term() : null;
  }

  /** "May to Oct 2020": the year belongs to both. */
  private static CalendarTerm shared(CalendarTerm from, CalendarTerm to) {
    if (!from.isYearOpen()) {
      return from;
    }
    if (from instanceof DateTerm a && to instanceof DateTerm b && b.year() != 0 && a.month() != 0) {
      return earlier(a, b);
    }
    if (from instanceof CycleTerm a
        && to instanceof CycleTerm b
        && b.year() != 0
        && a.unit() == b.unit()) {
      return a.in(a.index() > b.index() ? b.year() - 1 : b.year());
    }
    return from;
  }

  private static DateTerm earlier(DateTerm a, DateTerm b) {
    boolean before = a.month() < b.month() || (a.month() == b.month() && a.day() <= b.day());
    int year = before ? b.year() : b.year() - 1;
    return DateTerm.exists(year, a.month(), a.day()) ? new DateTerm(year, a.month(), a.day()) : a;
  }

  /** "13 t/m 15 juli", "from 3 until 12 September": the first number is a day of the same month. */
  private @Nullable Found<TimeFrame> daysBefore(Found<TimeFrame> next, TimeFrame.Day day) {
    int connector = next.from() - 1;
    connector = tokens.is(connector, Role.THE) ? connector - 1 : connector;
    int at = startOfConnector(connector);
    int number = tokens.is(at - 1, Role.ORDINAL_SUFFIX) ? at - 2 : at - 1;
    boolean joins = tokens.isNumber(number) && connector(at, number) > 0;
    if (!joins
        || !(day.term() instanceof DateTerm last)
        || tokens.end(number) - tokens.start(number) > 2) {
      return null;
    }
    int first =
        (int) DigitNumber.value(tokens.text(), tokens.start(number), tokens.end(number), '.');
    return first >= 1 && first < last.day()
        ? range(number, next.to(), new DateTerm(last.year(), last.month(), first), last, true)
        : null;
  }

  private int startOfConnector(int last) {
    for (int at = last; at > last - 4 && at >= 0; at--) {
      if (connector(at, at - 1) > 0 && at + connector(at, at - 1) == last + 1) {
        return at;
      }
    }
    return last;
  }

  private Found<TimeFrame> range(
      int from, int to, CalendarTerm first, CalendarTerm last, boolean inclusive) {
    Span span = new Span(tokens.start(from), tokens.end(to - 1));
    return new Found<>(from, to, new TimeFrame.Period(span, new RangeTerm(first, last, inclusive)));
  }
}
