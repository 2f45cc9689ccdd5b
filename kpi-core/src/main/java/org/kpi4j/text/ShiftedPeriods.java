package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Periods seen from now: next quarter, dit boekjaar, volgend jaar juni. */
final class ShiftedPeriods {
  private final TimeTokens times;
  private final Tokens tokens;
  private final NumberedPeriods numbered;

  ShiftedPeriods(TimeTokens times, NumberedPeriods numbered) {
    this.times = times;
    this.tokens = times.tokens;
    this.numbered = numbered;
  }

  /** "next quarter", "dit boekjaar", "volgend jaar juni", "next June". */
  @Nullable
  Found<CalendarTerm> at(int i) {
    int at = i + tokens.width(i, Role.SHIFT);
    int shift = (int) tokens.at(i, Role.SHIFT).number(Role.SHIFT);
    Found<CalendarTerm> same = isSame(at - 1) ? ofSame(i, at + 1) : null;
    if (same != null) {
      return same;
    }
    if (times.is(at, Role.MONTH) && (!tokens.is(at, Role.MODAL) || times.isCapital(at))) {
      return shiftedMonth(i, at, shift);
    }
    if (times.is(at, Role.FISCAL) && times.isYear(at + 1)) {
      return new Found<>(i, at + 2, times.cycle(at + 1, shift).fiscally());
    }
    return isPeriod(at) ? period(i, at, shift) : null;
  }

  private boolean isPeriod(int at) {
    CalendarUnit unit = times.unit(at);
    return unit != null
        && unit.isDateBased()
        && unit != CalendarUnit.WORKING_DAY
        && !times.isPlural(at);
  }

  private Found<CalendarTerm> period(int i, int at, int shift) {
    int to = at + tokens.width(at, Role.TIME_UNIT);
    Found<CalendarTerm> part = times.isYear(at) ? partOfYear(i, to, shift) : null;
    if (part != null) {
      return part;
    }
    boolean nearest = times.unit(at) == CalendarUnit.WEEKEND && shift == 1 && !isNext(at - 1);
    return new Found<>(i, to, times.cycle(at, nearest ? 0 : shift));
  }

  /** "volgend jaar juni", "this year 2027", "next year the third quarter": what stands behind a year. */
  private @Nullable Found<CalendarTerm> partOfYear(int i, int to, int shift) {
    if (times.is(to, Role.MONTH)) {
      CycleTerm month = CycleTerm.named(CalendarUnit.MONTH, times.month(to), 0);
      return new Found<>(i, to + tokens.width(to, Role.MONTH), month.shifted(shift));
    }
    if (times.year(to) > 0) {
      return new Found<>(i, to + 1, CycleTerm.named(CalendarUnit.YEAR, 0, times.year(to)));
    }
    int next = times.is(to, Role.THE) ? to + 1 : to;
    Found<CalendarTerm> part = times.is(next, Role.ORDINAL) ? numbered.ordinal(next) : null;
    return part != null && part.orNull() instanceof CycleTerm cycle && cycle.isYearOpen()
        ? new Found<>(i, part.to(), cycle.shifted(shift))
        : null;
  }

  /** "the same quarter last year", "dezelfde periode van vorig jaar": then, in that year. */
  private @Nullable Found<CalendarTerm> ofSame(int from, int i) {
    int at = times.afterOf(i);
    int yearAt = at + tokens.width(at, Role.SHIFT);
    boolean past = yearAt > at && tokens.at(at, Role.SHIFT).number(Role.SHIFT) < 0;
    return past && times.isYear(yearAt)
        ? new Found<>(from, yearAt + 1, CycleTerm.relative(CalendarUnit.YEAR, -1))
        : null;
  }

  /** "het komende weekend" is the one of this week. */
  private boolean isNext(int i) {
    return tokens.reads(i, "next") || tokens.reads(i, "volgend") || tokens.reads(i, "volgende");
  }

  private boolean isSame(int i) {
    return tokens.reads(i, "same") || tokens.reads(i, "dezelfde") || tokens.reads(i, "hetzelfde");
  }

  private Found<CalendarTerm> shiftedMonth(int from, int at, int shift) {
    int to = at + tokens.width(at, Role.MONTH);
    CycleTerm month = CycleTerm.named(CalendarUnit.MONTH, times.month(at), 0);
    return new Found<>(
        from,
        times.year(to) > 0 ? to + 1 : to,
        times.year(to) > 0 ? month.in(times.year(to)) : shift < 0 ? month.shifted(-1) : month);
  }
}
