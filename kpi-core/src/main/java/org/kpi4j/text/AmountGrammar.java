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
  private final AmountRanges ranges;
  private final CentGrammar cents;
  private final UnitGrammar units;
  private final List<Found<TimeFrame>> times;
  private final List<Found<Amount>> found = new ArrayList<>(4);
  private int nextTime;
  private int boundAt = -1;
  private Comparison bound = Comparison.EXACTLY;

  AmountGrammar(Tokens tokens, NumeralGrammar numerals, List<Found<TimeFrame>> times) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.ranges = new AmountRanges(tokens, numerals);
    this.cents = new CentGrammar(tokens, numerals);
    this.units = new UnitGrammar(tokens);
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
    if (tokens.width(i, Role.TIMES_WORD) > 0
        && (tokens.width(i + 1, Role.AS_MUCH) > 0 || tokens.ends(i, "fold"))) {
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
    Numeral upper = ranges.upper(numeral, boundAt == numeral.from());
    Found<AmountUnit> unit = units.of(numeral, upper == null ? numeral : upper);
    Numeral part = cents.of(unit, numeral);
    int end = part == null ? unit.to() : part.to();
    double scale = unit.value().scale();
    Amount.Builder amount = builder(numeral, unit.value())
        .value(lower(numeral, upper) * scale + (part == null ? 0 : part.value() / 100))
        .comparison(comparison(numeral, end))
        .span(new Span(tokens.start(unit.from()), tokens.end(end - 1)));
    if (upper != null) {
      amount.max(upper.value() * scale);
    }
    return new Found<>(unit.from(), end + comparisonAfter(end), amount.build());
  }

  private static Amount.Builder builder(Numeral numeral, AmountUnit unit) {
    return Amount.builder()
        .kind(unit.kind())
        .unit(unit.unit())
        .isSigned(numeral.signed())
        .isAmbiguous(numeral.ambiguous())
        .isFraction(numeral.form() == Numeral.Form.FRACTION);
  }

  /** "2 to 3 million": the lower one is meant in millions too. */
  private double lower(Numeral numeral, @Nullable Numeral upper) {
    return numeral.value()
        * (upper == null ? ranges.sharedScale(numeral) : AmountRanges.scale(numeral, upper));
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
}
