package org.kpi4j.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value the number; finite
 * @param unit what is counted or measured
 */
public record Quantity(double value, Unit unit) implements Serializable {

  /**
   * Checks the parts.
   *
   * @param value the number; finite
   * @param unit what is counted or measured
   */
  public Quantity {
    value = Require.finite(value, "value");
  }

  /**
   * {@return this many of that unit}
   *
   * @param value the number; finite
   * @param unit what is counted or measured
   * @throws IllegalArgumentException if {@code value} is not finite
   */
  public static Quantity of(double value, Unit unit) {
    return new Quantity(value, unit);
  }

  /**
   * {@return this many per cent}
   *
   * @param value the percentage: 20 means 20 %; finite
   */
  public static Quantity percent(double value) {
    return new Quantity(value, Unit.PERCENT);
  }

  /**
   * Reads a quantity as {@link #toString()} writes it: a number, then optionally a space and a unit.
   *
   * @param text such as {@code 20 %} or {@code 14.2 EUR}
   * @return the quantity
   * @throws IllegalArgumentException if the text does not begin with a number
   */
  public static Quantity parse(String text) {
    String trimmed = text.strip();
    int end = numberEnd(trimmed);
    try {
      return of(Double.parseDouble(trimmed.substring(0, end)), Unit.parse(trimmed.substring(end)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "quantity must be a number and a unit such as '20 %': '" + Require.shown(text) + "'", e);
    }
  }

  @Override
  public String toString() {
    String number = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return unit.isFraction() ? number : number + " " + unit;
  }

  private static int numberEnd(String text) {
    int end = 0;
    while (end < text.length() && "0123456789.+-".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
