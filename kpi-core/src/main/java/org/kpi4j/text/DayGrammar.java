package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Days that are named without a date: tomorrow, the 21st, Christmas, the last day of September. */
final class DayGrammar {
  private final TimeTokens times;
  private final Tokens tokens;
  private final PeriodGrammar periods;
  private final WeekdayGrammar weekdays;

  DayGrammar(TimeTokens times, PeriodGrammar periods) {
    this.times = times;
    this.tokens = times.tokens;
    this.periods = periods;
    this.weekdays = new WeekdayGrammar(times, periods);
  }

  @Nullable
  Found<CalendarTerm> at(int i) {
    int shift = tokens.width(i, Role.DAY_SHIFT);
    if (shift > 0) {
      return new Found<>(i, i + shift, CycleTerm.relative(CalendarUnit.DAY, (int)
          tokens.at(i, Role.DAY_SHIFT).number(Role.DAY_SHIFT)));
    }
    if (tokens.width(i, Role.HOLIDAY) > 0) {
      return holiday(i, i, false);
    }
    if (times.is(i, Role.SHIFT)) {
      Found<CalendarTerm> holiday = shiftedHoliday(i);
      return holiday == null ? weekdays.shifted(i) : holiday;
    }
    if (tokens.width(i, Role.WEEKDAY) > 0) {
      return weekdays.weekday(i, WeekdayTerm.NEXT_ONE, i);
    }
    Found<CalendarTerm> counted = weekdays.countedWeekdays(i);
    return counted == null ? numbered(i) : counted;
  }

  /** "Christmas 2027", "de zomer van 2027"; before another noun it is only a name. */
  private @Nullable Found<CalendarTerm> holiday(int from, int i, boolean past) {
    int to = i + tokens.width(i, Role.HOLIDAY);
    if (!times.dayFirst && tokens.isWord(to) && tokens.word(to).isUnknown()) {
      return null;
    }
    int yearAt = times.is(to, Role.OF) ? to + 1 : to;
    int year = times.year(yearAt);
    var holiday = Holiday.valueOf(tokens.at(i, Role.HOLIDAY).value(Role.HOLIDAY));
    return new Found<>(
        from, year == 0 ? to : yearAt + 1, new HolidayTerm(holiday, year, past && year == 0));
  }

  /** "last Easter", "next summer", "deze kerst". */
  private @Nullable Found<CalendarTerm> shiftedHoliday(int i) {
    int at = i + tokens.width(i, Role.SHIFT);
    return tokens.width(at, Role.HOLIDAY) > 0
        ? holiday(i, at, tokens.at(i, Role.SHIFT).number(Role.SHIFT) < 0)
        : null;
  }

  /** "the first Monday of the month", "last Friday in October", "the 21st". */
  private @Nullable Found<CalendarTerm> numbered(int i) {
    int from = times.is(i, Role.THE) ? i + 1 : i;
    Numeral numeral = times.numeral(from);
    if (numeral == null || numeral.form() != Numeral.Form.ORDINAL) {
      return numeral == null ? null : bareDay(i, numeral);
    }
    int at = numeral.to();
    if (times.is(at, Role.WEEKDAY)) {
      return weekdays.nthWeekday(i, at, (int) numeral.value());
    }
    boolean named = isDayPreposition(i - 1) || (i == 0 && from > i);
    boolean asDay =
        named && (from > i || tokens.is(numeral.to() - 1, Role.ORDINAL_SUFFIX)) && !isCounting(at);
    return asDay || isOfMonth(at) ? dayOfMonth(i, numeral) : null;
  }

  /** "for the 27": English only, and only when nothing is counted by it. */
  private @Nullable Found<CalendarTerm> bareDay(int i, Numeral numeral) {
    boolean day = !times.dayFirst
        && numeral.form() == Numeral.Form.DIGITS
        && numeral.to() == numeral.from() + 1
        && (numeral.from() > i || tokens.reads(i - 1, "on"))
        && numeral.isWhole()
        && isDayPreposition(i - 1)
        && !tokens.isWord(numeral.to())
        && !tokens.isAnySymbol(numeral.to(), "%€$£/-–+");
    return day ? dayOfMonth(i, numeral) : null;
  }

  /** "the first visit": an ordinal before what it numbers. */
  private boolean isCounting(int i) {
    boolean small = times.is(i, Role.AGO)
        || times.is(i, Role.PREPOSITION)
        || times.is(i, Role.AND)
        || times.is(i, Role.CLAUSE);
    return tokens.isWord(i) && !small;
  }

  private boolean isDayPreposition(int i) {
    return tokens.reads(i, "op")
        || tokens.reads(i, "on")
        || tokens.reads(i, "for")
        || times.is(i, Role.DEADLINE);
  }

  private boolean isOfMonth(int i) {
    int dayAt = tokens.reads(i, "dag") || tokens.reads(i, "day") ? i + 1 : i;
    int at = dayAt + tokens.width(dayAt, Role.OF);
    at += tokens.width(at, Role.SHIFT);
    at = times.is(at, Role.THE) ? at + 1 : at;
    return at > i && tokens.at(at, Role.TIME_UNIT).value(Role.TIME_UNIT).equals("MONTH");
  }

  private @Nullable Found<CalendarTerm> dayOfMonth(int i, Numeral numeral) {
    int day = (int) numeral.value();
    if (day < 1 || day > 31) {
      return null;
    }
    int at = tokens.reads(numeral.to(), "dag") || tokens.reads(numeral.to(), "day")
        ? numeral.to() + 1
        : numeral.to();
    Found<CalendarTerm> month = times.is(at, Role.OF) ? periods.at(times.afterOf(at)) : null;
    if (month != null
        && month.orNull() instanceof CycleTerm cycle
        && cycle.isRelative()
        && cycle.unit() == CalendarUnit.MONTH) {
      Length days = Length.of(day - 1, CalendarUnit.DAY);
      return new Found<>(i, month.to(), new OffsetTerm(days, false, cycle));
    }
    return new Found<>(i, numeral.to(), new DateTerm(0, 0, day));
  }
}
