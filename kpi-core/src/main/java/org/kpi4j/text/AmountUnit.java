package org.kpi4j.text;

import java.util.Optional;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Unit;

/** What the words around a number make of it: what kind of amount, in which unit, and how often the number. */
record AmountUnit(Amount.Kind kind, Optional<Unit> unit, double scale) {
  static final AmountUnit NONE = new AmountUnit(Amount.Kind.NUMBER, Optional.empty(), 1);
  static final AmountUnit ORDINAL = new AmountUnit(Amount.Kind.ORDINAL, Optional.empty(), 1);
  static final AmountUnit PERCENT = of(Amount.Kind.PERCENT, Unit.PERCENT);
  static final AmountUnit SHARE =
      new AmountUnit(Amount.Kind.PERCENT, Optional.of(Unit.PERCENT), 100);
  static final AmountUnit PERCENTAGE_POINTS =
      of(Amount.Kind.PERCENTAGE_POINTS, Unit.PERCENTAGE_POINT);
  static final AmountUnit POINTS = of(Amount.Kind.POINTS, Unit.POINTS);
  static final AmountUnit TIMES = of(Amount.Kind.MULTIPLE, Unit.TIMES);
  static final AmountUnit CENTS = money(Unit.of("cent", Dimension.MONEY), 1);

  private static AmountUnit of(Amount.Kind kind, Unit unit) {
    return new AmountUnit(kind, Optional.of(unit), 1);
  }

  static AmountUnit money(Unit unit, double scale) {
    return new AmountUnit(Amount.Kind.CURRENCY, Optional.of(unit), scale);
  }

  /** {@return what is measured in a unit with this symbol} */
  static AmountUnit measure(String symbol) {
    return of(Amount.Kind.MEASURE, Unit.parse(symbol));
  }

  /** {@return points on a scale such as {@code /10}} */
  static AmountUnit score(String scale) {
    return of(Amount.Kind.POINTS, Unit.of(scale, Dimension.SCORE));
  }
}
