package org.kpi4j.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Unit;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds every amount in the tokens that no calendar date takes, with its unit, its bounds and its range. */
final class AmountGrammar {
  private final Tokens tokens;
  private final NumeralGrammar numerals;
  private final List<Found<TimeFrame>> times;
  private final List<Found<Amount>> found = new ArrayList<>(4);
  private int nextTime;
  private int boundAt = -1;
  private Comparison bound = Comparison.EXACTLY;

  AmountGrammar(Tokens tokens, NumeralGrammar numerals, List<Found<TimeFrame>> times) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.times = times;
  }

  List<Found<Amount>> read() {
    int i = 0;
    while (i < tokens.size()) {
      i = step(i);
    }
    return found;
  }

  private int step(int i) {
    int date = endOfDate(i);
    if (date > i) {
      return date;
    }
    if (tokens.width(i, Role.TIMES_WORD) > 0 && tokens.width(i + 1, Role.AS_MUCH) > 0) {
      found.add(multiple(i));
      return i + 1;
    }
    int width = tokens.width(i, Role.COMPARISON);
    Numeral numeral = mayStart(i) ? numerals.at(i) : null;
    if (numeral == null) {
      noteBound(i, width);
      return i + Math.max(1, width);
    }
    Found<Amount> amount = amount(numeral);
    found.add(amount);
    return Math.max(amount.to(), i + 1);
  }

  /** "driemaal zo groot", "twice as many". */
  private Found<Amount> multiple(int i) {
    return new Found<>(
        i,
        i + 1,
        Amount.builder()
            .kind(Amount.Kind.MULTIPLE)
            .value(tokens.word(i).number(Role.TIMES_WORD))
            .unit(Unit.TIMES)
            .span(new Span(tokens.start(i), tokens.end(i)))
            .build());
  }

  private boolean mayStart(int i) {
    return tokens.isNumber(i) || !tokens.word(i).isUnknown() || tokens.isAnySymbol(i, "+-−–±.");
  }

  private void noteBound(int i, int width) {
    if (width > 0 && !tokens.isArrowHead(i)) {
      boundAt = i + width;
      bound = Comparison.valueOf(tokens.at(i, Role.COMPARISON).value(Role.COMPARISON));
    } else if (boundAt == i
        && (tokens.is(i, Role.A)
            || tokens.is(i, Role.THE)
            || tokens.is(i, Role.CURRENCY)
            || tokens.is(i, Role.TO))) {
      boundAt = i + 1;
    }
  }

  /** Durations and rates keep their numbers; days and periods do not. */
  private int endOfDate(int i) {
    while (nextTime < times.size() && times.get(nextTime).to() <= i) {
      nextTime++;
    }
    if (nextTime == times.size() || times.get(nextTime).from() > i) {
      return i;
    }
    TimeFrame frame = times.get(nextTime).orNull();
    boolean counted = frame instanceof TimeFrame.Duration duration
        && tokens.start(i) == duration.span().start()
        && !duration.length().code().isEmpty();
    boolean rate = frame instanceof TimeFrame.Recurrence recurrence && recurrence.times() > 1;
    return (counted && isPlainDuration(i)) || rate ? i : times.get(nextTime).to();
  }

  private boolean isPlainDuration(int i) {
    return tokens.width(i, Role.ROLLING) == 0;
  }

  private Found<Amount> amount(Numeral numeral) {
    Numeral upper = upper(numeral);
    Numeral last = upper == null ? numeral : upper;
    AmountUnit unit = AmountUnit.of(tokens, numeral, last);
    double scale = unit.scale();
    Numeral cents = cents(unit, numeral);
    int end = cents == null ? unit.to() : endOfCents(cents);
    Amount.Builder amount = Amount.builder()
        .kind(unit.kind())
        .value(numeral.value() * scaleOf(numeral, upper) * scale
            + (cents == null ? 0 : cents.value() / 100))
        .unit(unit.unit())
        .isSigned(numeral.signed())
        .isAmbiguous(numeral.ambiguous())
        .isFraction(numeral.form() == Numeral.Form.FRACTION)
        .comparison(comparison(numeral, end))
        .span(new Span(tokens.start(unit.from()), tokens.end(end - 1)));
    if (upper != null) {
      amount.max(upper.value() * scale);
    }
    return new Found<>(unit.from(), end + comparisonAfter(end), amount.build());
  }

  /** "15 dollars and 50", "$20 and 43 cents": hundredths behind whole money, when nothing is counted by them. */
  private @Nullable Numeral cents(AmountUnit unit, Numeral whole) {
    boolean money = unit.kind() == Amount.Kind.CURRENCY
        && whole.isWhole()
        && whole.value() > 0
        && whole.value() < 10_000;
    int at = tokens.is(unit.to(), Role.AND) ? unit.to() + 1 : unit.to();
    Numeral cents =
        money && (tokens.isNumber(at) || tokens.is(at, Role.CARDINAL)) ? numerals.at(at) : null;
    if (cents == null
        || cents.value() >= 100
        || cents.value() < 1
        || !cents.isWhole()
        || cents.form() == Numeral.Form.ORDINAL) {
      return null;
    }
    boolean marked = tokens.is(cents.to(), Role.CENT);
    boolean ends = !tokens.isWord(cents.to())
        || tokens.is(cents.to(), Role.COMPARATIVE)
        || tokens.is(cents.to(), Role.AND);
    boolean bare = ends && !tokens.isAnySymbol(cents.to(), "%€$£/-–:");
    boolean small = cents.value() < 10 && !(at > unit.to() && cents.form() == Numeral.Form.WORDS);
    return marked || (bare && !small) ? cents : null;
  }

  private int endOfCents(Numeral cents) {
    return tokens.is(cents.to(), Role.CENT) ? cents.to() + 1 : cents.to();
  }

  /** "3 to 5 million": the scale belongs to both. */
  private static double scaleOf(Numeral lower, @Nullable Numeral upper) {
    return upper != null
            && lower.value() < 1000
            && upper.value() >= 1000
            && upper.to() - upper.from() > 1
            && upper.value() % 1000 == 0
            && lower.value() * 1000 < upper.value()
        ? magnitude(upper.value())
        : 1;
  }

  private static double magnitude(double value) {
    return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
  }

  private Comparison comparison(Numeral numeral, int to) {
    int width = comparisonAfter(to);
    if (width > 0) {
      return tokens.isSymbol(to, '+')
          ? Comparison.AT_LEAST
          : Comparison.valueOf(tokens.at(to, Role.COMPARISON_AFTER).value(Role.COMPARISON_AFTER));
    }
    return boundAt == numeral.from() ? bound : Comparison.EXACTLY;
  }

  private int comparisonAfter(int to) {
    if (tokens.isSymbol(to, '+') && tokens.isGlued(to - 1) && !tokens.isGlued(to)) {
      return 1;
    }
    return tokens.width(to, Role.COMPARISON_AFTER);
  }

  /** "80–90%", "between 75% and 85%", "by 10 to 15 percent". */
  private @Nullable Numeral upper(Numeral lower) {
    int at = lower.to();
    int unit = tokens.width(at, Role.PERCENT);
    boolean between = tokens.is(lower.from() - 1, Role.BETWEEN)
        || (tokens.is(lower.from() - 1, Role.CURRENCY)
            && tokens.is(lower.from() - 2, Role.BETWEEN));
    int joint = between
        ? at + unit + tokens.width(at + unit, Role.CURRENCY) + tokens.width(at + unit, Role.MEASURE)
        : at + unit;
    boolean joins = between ? tokens.is(joint, Role.AND) : isDash(joint) || isByRange(lower, joint);
    if (!joins || lower.form() == Numeral.Form.ORDINAL || lower.form() == Numeral.Form.SCORE) {
      return null;
    }
    int next = joint + 1;
    Numeral upper = numerals.at(tokens.is(next, Role.CURRENCY) ? next + 1 : next);
    return upper != null
            && upper.value() > lower.value()
            && !upper.signed()
            && upper.form() != Numeral.Form.ORDINAL
        ? upper
        : null;
  }

  private boolean isDash(int i) {
    return (tokens.isAnySymbol(i, "-–—")
            && (tokens.isNumber(i + 1) || tokens.is(i + 1, Role.CURRENCY)))
        || (tokens.reads(i, "à") && tokens.isNumber(i + 1));
  }

  private boolean isByRange(Numeral lower, int at) {
    boolean to = tokens.is(at, Role.UNTIL) && !tokens.isSymbol(at, '-');
    int before = tokens.is(lower.from() - 1, Role.CURRENCY) ? lower.from() - 2 : lower.from() - 1;
    return to
        && (tokens.is(before, Role.BY) || tokens.is(before, Role.EXTRA) || boundAt == lower.from());
  }
}
