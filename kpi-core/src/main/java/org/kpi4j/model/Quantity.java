package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

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
      double value = Double.parseDouble(trimmed.substring(0, end));
      checkArgument(isUnit(trimmed.substring(end)), "%s", expected(text));
      return of(value, Unit.parse(trimmed.substring(end)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(expected(text), e);
    }
  }

  private static String expected(String text) {
    return "quantity must be a number with a decimal point and a unit, such as '4.5 %': '"
        + Require.shown(text) + "'";
  }

  /** What stands behind a number must look like a unit: a decimal comma or a slip of the keys is no unit. */
  private static boolean isUnit(String rest) {
    String unit = rest.strip();
    boolean isGlued = !rest.isEmpty() && !Character.isWhitespace(rest.charAt(0));
    boolean startsOddly =
        !unit.isEmpty() && (unit.charAt(0) == ',' || Character.isDigit(unit.charAt(0)));
    boolean isSlip =
        isGlued && unit.length() > 1 && Character.isLetter(unit.charAt(0)) && hasDigitOrSpace(unit);
    return !startsOddly && !isSlip;
  }

  private static boolean hasDigitOrSpace(String unit) {
    return unit.chars().anyMatch(c -> Character.isDigit(c) || Character.isWhitespace(c));
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
