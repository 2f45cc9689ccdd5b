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
    CalendarUnit unit = times.unit(at);
    if (unit == null || !unit.isDateBased() || unit == CalendarUnit.WORKING_DAY) {
      return null;
    }
    if (times.isPlural(at)) {
      return null;
    }
    int to = at + tokens.width(at, Role.TIME_UNIT);
    boolean nearest = unit == CalendarUnit.WEEKEND && shift == 1 && !isNext(at - 1);
    CycleTerm term = times.cycle(at, nearest ? 0 : shift);
    if (times.isYear(at) && times.is(to, Role.MONTH)) {
      return new Found<>(
          i,
          to + tokens.width(to, Role.MONTH),
          CycleTerm.named(CalendarUnit.MONTH, times.month(to), 0).shifted(shift));
    }
    if (times.isYear(at) && times.year(to) > 0) {
      return new Found<>(i, to + 1, CycleTerm.named(CalendarUnit.YEAR, 0, times.year(to)));
    }
    int next = times.is(to, Role.THE) ? to + 1 : to;
    if (times.isYear(at) && times.is(next, Role.ORDINAL)) {
      Found<CalendarTerm> part = numbered.ordinal(next);
      if (part != null && part.orNull() instanceof CycleTerm cycle && cycle.isYearOpen()) {
        return new Found<>(i, part.to(), cycle.shifted(shift));
      }
    }
    return new Found<>(i, to, term);
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
