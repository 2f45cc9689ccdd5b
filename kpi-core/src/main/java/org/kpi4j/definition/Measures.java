package org.kpi4j.definition;

import com.google.common.collect.ImmutableMap;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Unit;

/** Compares quantities whose units differ only in scale: shares with percentages, hours with minutes. */
final class Measures {
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;
  private static final double WEEK = 7 * DAY;

  /** The size of a unit in the smallest one of its kind, for units with a fixed ratio. */
  private static final ImmutableMap<Unit, Double> SIZES = ImmutableMap.<Unit, Double>builder()
      .put(Unit.FRACTION, 1.0)
      .put(Unit.PERCENT, 0.01)
      .put(Unit.PERCENTAGE_POINT, 0.01)
      .put(Unit.of("ms", Dimension.TIME), 0.001)
      .put(Unit.of("s", Dimension.TIME), 1.0)
      .put(Unit.of("min", Dimension.TIME), MINUTE)
      .put(Unit.of("h", Dimension.TIME), HOUR)
      .put(Unit.of("day", Dimension.TIME), DAY)
      .put(Unit.of("week", Dimension.TIME), WEEK)
      .buildOrThrow();

  /** Two values are the same when they differ by less than this share; rounding is no contradiction. */
  private static final double TOLERANCE = 1e-9;

  private Measures() {}

  static boolean areComparable(Quantity a, Quantity b) {
    return a.unit().equals(b.unit())
        || (SIZES.containsKey(a.unit())
            && SIZES.containsKey(b.unit())
            && a.unit().isCommensurableWith(b.unit()));
  }

  /** {@return the sign of the difference of two comparable quantities} */
  static int compare(Quantity a, Quantity b) {
    boolean isSame = a.unit().equals(b.unit());
    return compare(isSame ? a.value() : scaled(a), isSame ? b.value() : scaled(b));
  }

  private static int compare(double a, double b) {
    double size = Math.max(Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= TOLERANCE * size ? 0 : Double.compare(a, b);
  }

  private static double scaled(Quantity quantity) {
    return quantity.value() * SIZES.getOrDefault(quantity.unit(), 1.0);
  }
}
