package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Months by their names: juni, June 2027, aug '27. */
final class MonthGrammar {
  private final TimeTokens times;
  private final Tokens tokens;
  private final PeriodYear years;

  MonthGrammar(TimeTokens times, PeriodYear years) {
    this.times = times;
    this.tokens = times.tokens;
    this.years = years;
  }

  /** "juni", "June 2027", "aug '27"; "may" and "march" are months behind a preposition or with a capital. */
  @Nullable
  Found<CalendarTerm> at(int i) {
    int to = i + tokens.width(i, Role.MONTH);
    Found<CalendarTerm> found = years.ofYear(month(i), i, to);
    boolean dated = found != null && found.to() > to;
    boolean capital = times.isCapital(i) && i > 0;
    boolean timed = (isTimed(i - 1) && !(times.is(i - 1, Role.SHIFT) && tokens.is(i, Role.MODAL)))
        || (tokens.isAnySymbol(to, "-–") && times.is(to + 1, Role.MONTH));
    boolean alone = tokens.size() == to - i;
    boolean clear = !tokens.word(i).is(Role.MODAL)
        && tokens.end(i) - tokens.start(i) > 3
        && !tokens.word(i).is(Role.VERB);
    return dated || capital || timed || alone || clear ? found : null;
  }

  private CycleTerm month(int i) {
    return CycleTerm.named(CalendarUnit.MONTH, times.month(i), 0);
  }

  private boolean isTimed(int i) {
    return times.is(i, Role.PREPOSITION)
        || times.is(i, Role.DEADLINE)
        || times.is(i, Role.PART)
        || times.is(i, Role.OF)
        || times.is(i, Role.UNTIL)
        || times.is(i, Role.SHIFT)
        || times.is(i, Role.START)
        || times.is(i, Role.BETWEEN);
  }
}
