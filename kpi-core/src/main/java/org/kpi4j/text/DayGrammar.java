package org.kpi4j.text;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days that are named without a date: tomorrow, next Friday, the first Monday of May, the 21st, Christmas. */
final class DayGrammar {
  private final TimeTokens times;
  private final Tokens tokens;
  private final PeriodGrammar periods;

  DayGrammar(TimeTokens times, PeriodGrammar periods) {
    this.times = times;
    this.tokens = times.tokens;
    this.periods = periods;
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    int shift = tokens.width(i, Role.DAY_SHIFT);
    if (shift > 0) {
      return new Found<>(i, i + shift, CycleTerm.relative(CalendarUnit.DAY, (int)
          tokens.at(i, Role.DAY_SHIFT).number(Role.DAY_SHIFT)));
    }
    if (tokens.width(i, Role.HOLIDAY) > 0) {
      return holiday(i);
    }
    if (times.is(i, Role.SHIFT)) {
      return shifted(i);
    }
    if (times.is(i, Role.WEEKDAY)) {
      return weekday(i, WeekdayTerm.NEXT_ONE, i);
    }
    return numbered(i);
  }

  /** "Christmas 2027", "de zomer van 2027"; before another noun it is only a name. */
  private @Nullable Found<CalendarTerm> holiday(int i) {
    int to = i + tokens.width(i, Role.HOLIDAY);
    if (!times.dayFirst && tokens.isWord(to) && tokens.word(to).isUnknown()) {
      return null;
    }
    int yearAt = times.is(to, Role.OF) ? to + 1 : to;
    int year = times.year(yearAt);
    var holiday = HolidayTerm.Holiday.valueOf(tokens.at(i, Role.HOLIDAY).value(Role.HOLIDAY));
    return new Found<>(i, year == 0 ? to : yearAt + 1, new HolidayTerm(holiday, year));
  }

  /** "next Friday", "this week Friday", "volgende week op dinsdag". */
  private @Nullable Found<CalendarTerm> shifted(int i) {
    int at = i + tokens.width(i, Role.SHIFT);
    int shift = (int) tokens.at(i, Role.SHIFT).number(Role.SHIFT);
    if (times.is(at, Role.WEEKDAY)) {
      int weeks = shift < 0
          ? WeekdayTerm.LAST_ONE
          : shift == 0 ? 0 : isWeekAway(i) ? 1 : WeekdayTerm.NEXT_ONE;
      return weekday(at, weeks, i);
    }
    if (!isWeek(at)) {
      return null;
    }
    int day = at + 1;
    day = tokens.isAnySymbol(day, "-,") ? day + 1 : day;
    day = times.is(day, Role.PREPOSITION) ? day + 1 : day;
    return times.is(day, Role.WEEKDAY) ? new Found<>(i, day + 1, inWeek(day, shift)) : null;
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
  private @Nullable Found<CalendarTerm> weekday(int i, int shift, int from) {
    int to = i + tokens.width(i, Role.WEEKDAY);
    if (isShortName(i)
        && !times.is(to, Role.SHIFT)
        && shift == WeekdayTerm.NEXT_ONE
        && tokens.size() > 2
        && !isDayBefore(i)) {
      return null;
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

  private boolean isDayBefore(int i) {
    return tokens.reads(i - 1, "op") || tokens.reads(i - 1, "on") || tokens.reads(i - 1, "by");
  }

  /** "the first Monday of the month", "last Friday in October", "the 21st". */
  private @Nullable Found<CalendarTerm> numbered(int i) {
    int from = times.is(i, Role.THE) ? i + 1 : i;
    Numeral numeral = times.numeral(from);
    if (numeral == null || numeral.form() != Numeral.Form.ORDINAL) {
      return null;
    }
    int at = numeral.to();
    if (times.is(at, Role.WEEKDAY)) {
      return nthWeekday(i, at, (int) numeral.value());
    }
    boolean asDay = (tokens.reads(i - 1, "op")
            || tokens.reads(i - 1, "on")
            || times.is(i - 1, Role.DEADLINE)
            || times.is(i - 1, Role.WEEKDAY))
        && !tokens.isWord(at);
    return asDay || isOfMonth(at) ? dayOfMonth(i, numeral) : null;
  }

  private @Nullable Found<CalendarTerm> nthWeekday(int from, int at, int nth) {
    Found<CalendarTerm> period = periods.at(times.afterOf(at + 1));
    CalendarTerm month = period == null || period.isInvalid()
        ? CycleTerm.relative(CalendarUnit.MONTH, 0)
        : period.value();
    boolean fits = nth >= 1 && nth <= 5;
    return fits
        ? new Found<>(
            from, period == null ? at + 1 : period.to(), new WeekdayTerm(day(at), nth, 0, month))
        : null;
  }

  private boolean isOfMonth(int i) {
    int at = i + tokens.width(i, Role.OF);
    at += tokens.width(at, Role.SHIFT);
    at = times.is(at, Role.THE) ? at + 1 : at;
    return at > i && tokens.at(at, Role.TIME_UNIT).value(Role.TIME_UNIT).equals("MONTH");
  }

  private @Nullable Found<CalendarTerm> dayOfMonth(int i, Numeral numeral) {
    int day = (int) numeral.value();
    return day >= 1 && day <= 31 ? new Found<>(i, numeral.to(), new DateTerm(0, 0, day)) : null;
  }
}
