package org.kpi4j.text;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.TimeFrame.Duration.Anchor;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Lengths of time with what they are counted from: within 6 months, the next two quarters, 3 weeks ago, over 2 jaar. */
final class DurationGrammar {
  private final TimeTokens times;
  private final Tokens tokens;
  private final LengthGrammar lengths;
  private final IntFunction<@Nullable Found<CalendarTerm>> days;

  DurationGrammar(
      TimeTokens times, LengthGrammar lengths, IntFunction<@Nullable Found<CalendarTerm>> days) {
    this.days = days;
    this.times = times;
    this.tokens = times.tokens;
    this.lengths = lengths;
  }

  @Nullable
  Found<TimeFrame> at(int i) {
    int rolling = tokens.width(i, Role.ROLLING);
    if (rolling > 0) {
      return rolling(i, i + rolling);
    }
    Found<Length> length = lengths.at(i);
    return length == null || length.isInvalid() ? null : placed(i, length);
  }

  private @Nullable Found<TimeFrame> rolling(int i, int at) {
    Found<Length> length = isCount(at) ? lengths.at(at) : null;
    if (length == null || length.isInvalid() || !length.value().isDateBased()) {
      return null;
    }
    boolean past = tokens.at(i, Role.ROLLING).number(Role.ROLLING) < 0;
    return past ? past(i, length) : found(i, length, isWithin(i) ? Anchor.TODAY : Anchor.TOMORROW);
  }

  private boolean isCount(int i) {
    return tokens.isNumber(i)
        || times.is(i, Role.CARDINAL)
        || times.is(i, Role.FRACTION)
        || times.is(i, Role.A)
        || tokens.width(i, Role.SOME) > 0;
  }

  /** The last two weeks are whole weeks of the calendar, the last two days are counted back from today. */
  private Found<TimeFrame> past(int from, Found<Length> length) {
    Length.Part part = length.value().parts().get(0);
    boolean whole = part.unit().compareTo(CalendarUnit.WEEK) >= 0
        && part.count() == Math.rint(part.count())
        && part.count() < 1000;
    CalendarTerm start = whole
        ? CycleTerm.relative(part.unit(), -(int) part.count())
        : new OffsetTerm(length.value(), true, null);
    CalendarTerm end = CycleTerm.relative(whole ? part.unit() : CalendarUnit.DAY, 0);
    return new Found<>(
        from,
        length.to(),
        new TimeFrame.Period(span(from, length.to()), new RangeTerm(start, end, false)));
  }

  private Found<TimeFrame> placed(int i, Found<Length> length) {
    int to = length.to();
    int ago = tokens.width(to, Role.AGO);
    boolean ahead = times.is(i - 1, Role.IN_TIME) && length.value().isDateBased();
    if (ahead) {
      return day(i, to, new OffsetTerm(length.value(), false, null));
    }
    if (ago > 0 && !isWithin(i) && length.value().isDateBased()) {
      return day(i, to + ago, new OffsetTerm(length.value(), true, null));
    }
    int later = tokens.width(to, Role.FROM_NOW);
    if (later > 0 && length.value().isDateBased()) {
      return day(i, to + later, new OffsetTerm(length.value(), false, null));
    }
    Found<TimeFrame> offset = length.value().isDateBased() ? fromDay(i, length) : null;
    if (offset != null) {
      return offset;
    }
    boolean rolling = tokens.is(i + 1, Role.ROLLING) && length.to() == i + 3;
    return found(i, length, rolling ? Anchor.TOMORROW : isWithin(i) ? Anchor.TODAY : Anchor.NONE);
  }

  /** "2 weeks before Christmas", "drie maanden na 1 mei"; "by 3 days before 1 May" speaks of two things. */
  private @Nullable Found<TimeFrame> fromDay(int i, Found<Length> length) {
    int at = length.to();
    boolean before =
        tokens.reads(at, "before") || tokens.reads(at, "voor") || tokens.reads(at, "vóór");
    boolean after = tokens.reads(at, "after") || tokens.reads(at, "na") || tokens.reads(at, "from");
    boolean counted = tokens.reads(at, "gerekend") && tokens.reads(at + 1, "vanaf");
    boolean change = times.is(i - 1, Role.BY)
        || times.is(i - 1, Role.TO)
        || times.is(i - 1, Role.FROM)
        || times.is(i - 1, Role.COMPARISON);
    if ((!before && !after && !counted) || change) {
      return null;
    }
    Found<CalendarTerm> day = days.apply(counted ? at + 2 : at + 1);
    return day == null || day.isInvalid()
        ? null
        : day(i, day.to(), new OffsetTerm(length.value(), before, day.value()));
  }

  private boolean isWithin(int i) {
    return times.is(i - 1, Role.WITHIN)
        || (times.is(i - 1, Role.THE) && times.is(i - 2, Role.WITHIN));
  }

  private Found<TimeFrame> day(int from, int to, OffsetTerm term) {
    return new Found<>(from, to, new TimeFrame.Day(span(from, to), term));
  }

  private Found<TimeFrame> found(int from, Found<Length> length, Anchor anchor) {
    return new Found<>(
        from, length.to(), new TimeFrame.Duration(span(from, length.to()), length.value(), anchor));
  }

  private Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
