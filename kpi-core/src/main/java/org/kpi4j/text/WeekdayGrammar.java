package org.kpi4j.text;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days by their weekday: next Friday, the first Monday of May, two Thursdays ago. */
final class WeekdayGrammar {
  private final TimeTokens times;
  private final Tokens tokens;
  private final PeriodGrammar periods;

  WeekdayGrammar(TimeTokens times, PeriodGrammar periods) {
    this.times = times;
    this.tokens = times.tokens;
    this.periods = periods;
  }

  /** "next Friday", "this week Friday", "volgende week op dinsdag". */
  @Nullable
  Found<CalendarTerm> shifted(int i) {
    int at = i + tokens.width(i, Role.SHIFT);
    int shift = (int) tokens.at(i, Role.SHIFT).number(Role.SHIFT);
    if (times.is(at, Role.WEEKDAY)) {
      Found<CalendarTerm> last = shift < 0 ? nthWeekday(i, at, -1) : null;
      return last != null && last.to() > at + 1 ? last : weekday(at, weeks(i, shift), i);
    }
    int day = isWeek(at) ? afterJoint(at + 1) : -1;
    return times.is(day, Role.WEEKDAY) ? new Found<>(i, day + 1, inWeek(day, shift)) : null;
  }

  private int weeks(int shiftAt, int shift) {
    if (shift < 0) {
      return WeekdayTerm.LAST_ONE;
    }
    return shift == 0 ? 0 : isWeekAway(shiftAt) ? 1 : WeekdayTerm.NEXT_ONE;
  }

  private int afterJoint(int i) {
    int at = tokens.isAnySymbol(i, "-,") ? i + 1 : i;
    return times.is(at, Role.PREPOSITION) ? at + 1 : at;
  }

  private boolean isWeekAway(int i) {
    return tokens.reads(i, "next") || tokens.reads(i, "volgende");
  }

  private boolean isWeek(int i) {
    return tokens.at(i, Role.TIME_UNIT).value(Role.TIME_UNIT).equals("WEEK");
  }

  private WeekdayTerm inWeek(int dayAt, int shift) {
    return new WeekdayTerm(day(dayAt), 0, shift, null);
  }

  private DayOfWeek day(int i) {
    return DayOfWeek.of((int) tokens.at(i, Role.WEEKDAY).number(Role.WEEKDAY));
  }

  /** "Wednesday next week", "dinsdag van vorige week", "Friday". */
  @Nullable
  Found<CalendarTerm> weekday(int i, int shift, int from) {
    int to = i + tokens.width(i, Role.WEEKDAY);
    boolean named = times.is(to, Role.DAY_PART) && isCounting(to + 1);
    if (named || (isShortName(i) && from == i && !isShortDay(i, to))) {
      return null;
    }
    Found<Integer> number =
        times.is(to, Role.THE) || tokens.isNumber(to) ? times.dayOfMonth(to) : null;
    if (number != null && number.value() <= 31 && !isCounting(number.to())) {
      return new Found<>(from, number.to(), new WeekdayDateTerm(day(i), number.value()));
    }
    int next = times.is(to, Role.OF) ? to + 1 : to;
    if (times.is(next, Role.SHIFT) && isWeek(next + tokens.width(next, Role.SHIFT))) {
      int week = next + tokens.width(next, Role.SHIFT);
      return new Found<>(from, week + 1, inWeek(i, (int)
          tokens.at(next, Role.SHIFT).number(Role.SHIFT)));
    }
    return new Found<>(from, to, new WeekdayTerm(day(i), 0, shift, null));
  }

  private boolean isShortName(int i) {
    return tokens.end(i) - tokens.start(i) <= 3;
  }

  /** "on Mon", "Sat 14th", "zat. terug"; "the cat sat." and "the sun" are no days. */
  private boolean isShortDay(int i, int to) {
    boolean dotted = to > i + 1 && tokens.has(to);
    boolean dated = times.isCapital(i)
        && tokens.isNumber(to)
        && (times.is(to + 1, Role.ORDINAL_SUFFIX) || !tokens.isWord(to + 1));
    return tokens.size() <= 2 || isDayBefore(i) || times.is(to, Role.SHIFT) || dotted || dated;
  }

  private boolean isCounting(int i) {
    return tokens.isWord(i) && tokens.word(i).isUnknown();
  }

  private boolean isDayBefore(int i) {
    return tokens.reads(i - 1, "op") || tokens.reads(i - 1, "on") || tokens.reads(i - 1, "by");
  }

  /** "three Fridays from now", "2 Thursdays back". */
  @Nullable
  Found<CalendarTerm> countedWeekdays(int i) {
    Numeral count = tokens.isNumber(i) || times.is(i, Role.CARDINAL) ? times.numeral(i) : null;
    if (count == null
        || !times.is(count.to(), Role.WEEKDAY)
        || count.value() < 1
        || count.value() > 100) {
      return null;
    }
    int to = count.to() + 1;
    int later = tokens.width(to, Role.FROM_NOW);
    int ago = tokens.width(to, Role.AGO);
    if (later + ago == 0) {
      return null;
    }
    int anchor = later > 0 ? WeekdayTerm.NEXT_ONE : WeekdayTerm.LAST_ONE;
    Length weeks = Length.of(count.value() - 1, CalendarUnit.WEEK);
    WeekdayTerm base = new WeekdayTerm(day(count.to()), 0, anchor, null);
    return new Found<>(i, to + Math.max(later, ago), new OffsetTerm(weeks, later == 0, base));
  }

  @Nullable
  Found<CalendarTerm> nthWeekday(int from, int at, int nth) {
    int next = tokens.reads(at + 1, "in") ? at + 2 : times.afterOf(at + 1);
    Found<CalendarTerm> period = periods.at(next);
    CalendarTerm month = period == null || period.isInvalid()
        ? CycleTerm.relative(CalendarUnit.MONTH, 0)
        : period.value();
    boolean fits = nth >= -1 && nth != 0 && nth <= 5;
    return fits
        ? new Found<>(
            from, period == null ? at + 1 : period.to(), new WeekdayTerm(day(at), nth, 0, month))
        : null;
  }
}
