package org.kpi4j.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds every time in the tokens, from left to right; the first grammar that understands a token takes it. */
final class TimeGrammar {
  private final Tokens tokens;
  private final RecurrenceGrammar recurrences;
  private final DateGrammar dates;
  private final DayGrammar days;
  private final PeriodGrammar periods;
  private final DurationGrammar durations;
  private final RangeGrammar ranges;
  private final NthGrammar nths;
  private final ClockGrammar clocks;
  private final TimeTokens times;
  private final List<Found<TimeFrame>> found = new ArrayList<>(4);
  private final List<Span> invalid = new ArrayList<>(0);
  private final List<Span> ambiguous = new ArrayList<>(0);
  private final List<Span> hours = new ArrayList<>(0);
  private final List<Found<TimeFrame>> taken = new ArrayList<>(4);

  TimeGrammar(Tokens tokens, NumeralGrammar numerals, boolean dayFirst) {
    TimeTokens times = new TimeTokens(tokens, numerals, dayFirst);
    LengthGrammar lengths = new LengthGrammar(times);
    this.tokens = tokens;
    this.recurrences = new RecurrenceGrammar(times, lengths);
    this.dates = new DateGrammar(times);
    this.periods = new PeriodGrammar(times);
    this.days = new DayGrammar(times, periods);
    this.durations = new DurationGrammar(times, lengths, this::namedDay);
    this.ranges = new RangeGrammar(times);
    this.nths = new NthGrammar(times, periods);
    this.times = times;
    this.clocks = new ClockGrammar(times);
  }

  void read() {
    int i = 0;
    while (i < tokens.size()) {
      int hour = clocks.end(i);
      i = hour > i ? hour(i, hour) : step(i);
    }
  }

  private int hour(int from, int to) {
    hours.add(span(from, to));
    taken.add(new Found<>(from, to, null));
    return to;
  }

  private int step(int i) {
    Found<TimeFrame> next = mayStart(i) ? at(i) : null;
    if (next == null) {
      return i + 1;
    }
    Found<TimeFrame> added = next.isInvalid() ? next : ranges.add(found, next);
    while (!taken.isEmpty() && taken.get(taken.size() - 1).from() >= added.from()) {
      taken.remove(taken.size() - 1);
    }
    taken.add(added);
    return Math.max(added.to(), i + 1);
  }

  /** The times with the tokens that they take. */
  List<Found<TimeFrame>> found() {
    return found;
  }

  /** The tokens that are no amounts: those of the times, of days that do not exist, and of hours of the day. */
  List<Found<TimeFrame>> taken() {
    return taken;
  }

  ImmutableList<Span> invalid() {
    return ImmutableList.copyOf(invalid);
  }

  ImmutableList<Span> ambiguous() {
    return ImmutableList.copyOf(ambiguous);
  }

  ImmutableList<Span> hours() {
    return ImmutableList.copyOf(hours);
  }

  private boolean mayStart(int i) {
    return tokens.isNumber(i)
        || !tokens.word(i).isUnknown()
        || tokens.word(i).startsPhrase()
        || tokens.isAnySymbol(i, "'’");
  }

  private @Nullable Found<TimeFrame> at(int i) {
    Found<RecurrenceGrammar.Rhythm> rhythm = recurrences.at(i);
    if (rhythm != null && !rhythm.isInvalid()) {
      TimeFrame frame = new TimeFrame.Recurrence(
          span(i, rhythm.to()), rhythm.value().times(), rhythm.value().every());
      return new Found<>(i, rhythm.to(), frame);
    }
    Found<CalendarTerm> nth = nths.at(i);
    if (nth != null) {
      return framed(nth, isDay(nth.orNull()));
    }
    Found<CalendarTerm> date = namedDay(i);
    return date != null ? day(date) : periodOrLength(i);
  }

  private static boolean isDay(@Nullable CalendarTerm term) {
    boolean one = term instanceof NthTerm nth && nth.unit() == CalendarUnit.DAY && nth.count() == 1;
    return one || term instanceof DateTerm;
  }

  private @Nullable Found<TimeFrame> periodOrLength(int i) {
    Found<TimeFrame> rolling = tokens.width(i, Role.ROLLING) > 0 ? durations.at(i) : null;
    if (rolling != null) {
      return rolling;
    }
    Found<CalendarTerm> week = weekOf(i);
    if (week != null) {
      return framed(week, false);
    }
    Found<CalendarTerm> period = periods.at(i);
    return period == null ? durations.at(i) : framed(period, false);
  }

  /** "the week of 6 October", "de week die op 4 februari begint". */
  private @Nullable Found<CalendarTerm> weekOf(int i) {
    int width = tokens.width(i, Role.WEEK_OF);
    Found<CalendarTerm> day = width > 0 ? dayOfWeek(i + width) : null;
    return day == null || day.isInvalid()
        ? null
        : new Found<>(i, day.to(), new WeekOfTerm(day.value()));
  }

  private @Nullable Found<CalendarTerm> dayOfWeek(int i) {
    Found<CalendarTerm> named = namedDay(i);
    Found<Integer> day = named == null ? times.dayOfMonth(i) : null;
    return day == null ? named : new Found<>(i, day.to(), DateTerm.ifExists(0, 0, day.value()));
  }

  private @Nullable Found<CalendarTerm> namedDay(int i) {
    Found<CalendarTerm> date = dates.at(i);
    return date == null ? days.at(i) : date;
  }

  private Found<TimeFrame> day(Found<CalendarTerm> date) {
    return framed(date, true);
  }

  private Found<TimeFrame> framed(Found<CalendarTerm> term, boolean day) {
    Span span = span(term.from(), term.to());
    if (term.isInvalid()) {
      invalid.add(span);
      return new Found<>(term.from(), term.to(), null);
    }
    if (dates.isAmbiguous(term)) {
      ambiguous.add(span);
    }
    boolean isDay =
        day || (term.orNull() instanceof CycleTerm cycle && cycle.unit() == CalendarUnit.DAY);
    TimeFrame frame =
        isDay ? new TimeFrame.Day(span, term.value()) : new TimeFrame.Period(span, term.value());
    return new Found<>(term.from(), term.to(), frame);
  }

  private Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
