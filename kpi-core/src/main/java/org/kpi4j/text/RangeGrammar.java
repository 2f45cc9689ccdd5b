package org.kpi4j.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Joins two times to the stretch between them: from May to October, tussen 1 en 12 juni, 2024-2027, July 13 to 15. */
final class RangeGrammar {
  private final Tokens tokens;
  private final Connectors connectors;
  private final DayRangeGrammar days;

  RangeGrammar(TimeTokens times) {
    this.tokens = times.tokens;
    this.connectors = new Connectors(times.tokens);
    this.days = new DayRangeGrammar(times, connectors);
  }

  /** Adds a time, joined to the previous one if a connector stands between them. {@return what was added} */
  Found<TimeFrame> add(List<Found<TimeFrame>> found, Found<TimeFrame> next) {
    Found<TimeFrame> previous = found.isEmpty() ? null : found.get(found.size() - 1);
    Found<TimeFrame> joined = previous == null ? null : either(previous, next);
    if (joined != null) {
      found.set(found.size() - 1, joined);
      return joined;
    }
    CalendarTerm term = term(next.value());
    Found<TimeFrame> stretch = term == null ? null : days.around(next, term);
    Found<TimeFrame> added = stretch == null ? next : stretch;
    found.add(added);
    return added;
  }

  private @Nullable Found<TimeFrame> either(Found<TimeFrame> first, Found<TimeFrame> second) {
    Found<TimeFrame> lasting = lasting(first, second);
    return lasting == null ? joined(first, second) : lasting;
  }

  /** "from 18 December for 10 days", "3 days starting next Monday", "Monday two weeks from now". */
  private @Nullable Found<TimeFrame> lasting(Found<TimeFrame> first, Found<TimeFrame> second) {
    if (first.value() instanceof TimeFrame.Day day
        && second.value() instanceof TimeFrame.Duration length) {
      return connectors.isFor(first.to(), second.from())
          ? range(first, second, stretch(day, length))
          : null;
    }
    if (first.value() instanceof TimeFrame.Duration length
        && second.value() instanceof TimeFrame.Day day) {
      return connectors.isStarting(first.to(), second.from())
          ? range(first, second, stretch(day, length))
          : null;
    }
    boolean ahead = tokens.is(first.to(), Role.IN_TIME) && second.from() == first.to() + 1;
    return ahead || first.to() == second.from() ? weekdayOf(first, second) : null;
  }

  private static RangeTerm stretch(TimeFrame.Day day, TimeFrame.Duration length) {
    return new RangeTerm(day.term(), new OffsetTerm(length.length(), false, day.term()), false);
  }

  private @Nullable Found<TimeFrame> weekdayOf(Found<TimeFrame> first, Found<TimeFrame> second) {
    if (!(term(first.value()) instanceof WeekdayTerm weekday)
        || !(term(second.value()) instanceof OffsetTerm offset)
        || weekday.shift() != WeekdayTerm.NEXT_ONE
        || offset.base() != null) {
      return null;
    }
    WeekdayTerm day = new WeekdayTerm(weekday.day(), 1, 0, new WeekOfTerm(offset));
    Span span = span(first.from(), second.to());
    return new Found<>(first.from(), second.to(), new TimeFrame.Day(span, day));
  }

  private @Nullable Found<TimeFrame> joined(Found<TimeFrame> first, Found<TimeFrame> second) {
    CalendarTerm from = term(first.value());
    CalendarTerm to = term(second.value());
    boolean together =
        from != null && to != null && tokens.is(first.to(), Role.AND) && isNextTo(from, to);
    int width = together ? 1 : connectors.width(first.to(), first.from());
    if (from == null
        || to == null
        || tokens.width(first.from(), Role.YEAR_ON_YEAR) > 0
        || from.first().isPresent()
        || width == 0
        || second.from() < first.to() + width
        || second.from() > afterArticle(first.to() + width)) {
      return null;
    }
    boolean inclusive = (together || tokens.width(first.to(), Role.THROUGH) > 0)
        && !(to instanceof CycleTerm cycle
            && cycle.unit() == CalendarUnit.YEAR
            && cycle.index() == 0);
    return range(first, second, new RangeTerm(shared(from, to), to, inclusive || isEnd(to)));
  }

  /** "June and July 2027": two periods in a row of which only the last names the year. */
  private static boolean isNextTo(CalendarTerm from, CalendarTerm to) {
    return from instanceof CycleTerm a
        && to instanceof CycleTerm b
        && a.unit() == b.unit()
        && a.index() > 0
        && b.index() == a.index() + 1
        && a.isYearOpen()
        && b.year() > 0;
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

  private Found<TimeFrame> range(Found<TimeFrame> first, Found<TimeFrame> second, RangeTerm days) {
    Span span = span(first.from(), second.to());
    return new Found<>(first.from(), second.to(), new TimeFrame.Period(span, days));
  }

  private Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
