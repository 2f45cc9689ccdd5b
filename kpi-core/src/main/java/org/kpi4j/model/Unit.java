package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts or measures: a product of symbols with whole exponents. Units can be multiplied and divided, so
 * that a formula's unit follows from its parts: euro divided by order is euro per order.
 *
 * @param factors the symbols with their exponents, sorted by symbol; empty for a plain fraction
 */
public record Unit(ImmutableList<Factor> factors) implements Serializable {
  /** A plain number between equal units, such as 0.2. */
  public static final Unit FRACTION = new Unit(ImmutableList.of());

  /** Hundredths. */
  public static final Unit PERCENT = of("%", Dimension.NONE);

  /** Difference between two percentages. */
  public static final Unit PERCENTAGE_POINT = of("pp", Dimension.NONE);

  /** Times as much. */
  public static final Unit TIMES = of("x", Dimension.NONE);

  /** Things counted, without saying which. */
  public static final Unit COUNT = of("count", Dimension.COUNT);

  /** Money, without saying in which currency. */
  public static final Unit MONEY = of(UnitAlgebra.UNNAMED_CURRENCY, Dimension.MONEY);

  /** Points on a scale. */
  public static final Unit POINTS = of("points", Dimension.SCORE);

  /**
   * A symbol raised to a power.
   *
   * @param symbol how the unit is written, such as {@code EUR}
   * @param dimension what the symbol measures
   * @param exponent the power; not 0
   */
  public record Factor(String symbol, Dimension dimension, int exponent) implements Serializable {
    /**
     * Checks the parts.
     *
     * @param symbol how the unit is written, such as {@code EUR}
     * @param dimension what the symbol measures
     * @param exponent the power; not 0
     */
    public Factor {
      Require.notBlank(symbol, "unit symbol");
      checkArgument(exponent != 0, "exponent of '%s' must not be 0", symbol);
    }

    /** Written out, as for {@link Unit}. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Factor factor
          && exponent == factor.exponent
          && dimension == factor.dimension
          && symbol.equals(factor.symbol);
    }

    @Override
    public int hashCode() {
      return (symbol.hashCode() * 31 + dimension.hashCode()) * 31 + exponent;
    }
  }

  /**
   * Checks the parts.
   *
   * @param factors the symbols with their exponents, sorted by symbol; empty for a plain fraction
   */
  public Unit {
    checkArgument(isSorted(factors), "unit factors must be sorted by symbol: %s", factors);
  }

  private static boolean isSorted(ImmutableList<Factor> factors) {
    for (int i = 1; i < factors.size(); i++) {
      if (UnitAlgebra.compare(factors.get(i - 1), factors.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the unit of money in one currency}
   *
   * @param code the ISO 4217 code, such as {@code EUR}
   * @throws IllegalArgumentException if {@code code} is not three capital letters
   */
  public static Unit currency(String code) {
    checkArgument(
        code.length() == 3 && hasOnlyCapitals(code),
        "currency must be three capital letters: '%s'",
        code);
    return of(code, Dimension.MONEY);
  }

  private static boolean hasOnlyCapitals(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the unit of counted things}
   *
   * @param noun what is counted, such as {@code leads}; not blank
   */
  public static Unit countOf(String noun) {
    return of(noun, Dimension.COUNT);
  }

  /**
   * {@return the unit with this one symbol}
   *
   * @param symbol how the unit is written; not blank
   * @param dimension what it measures
   */
  public static Unit of(String symbol, Dimension dimension) {
    return new Unit(ImmutableList.of(new Factor(symbol, dimension, 1)));
  }

  /**
   * Reads a unit as {@link #toString()} writes it.
   *
   * @param text such as {@code EUR}, {@code %}, {@code leads}, {@code EUR/order} or {@code /5}; blank for a plain
   *     fraction
   * @return the unit; a word that is no known unit is a counted thing
   */
  public static Unit parse(String text) {
    return UnitSyntax.parse(text);
  }

  /**
   * {@return this unit multiplied by the other}
   *
   * @param other the other unit
   */
  public Unit times(Unit other) {
    return UnitAlgebra.combined(this, other, 1);
  }

  /**
   * {@return this unit divided by the other}
   *
   * @param other the other unit
   */
  public Unit per(Unit other) {
    return UnitAlgebra.combined(this, other, -1);
  }

  /** {@return whether this is the unit of plain numbers} */
  public boolean isFraction() {
    return factors.isEmpty();
  }

  /** {@return whether values in this unit are shares: fractions, percentages or points of a percentage} */
  public boolean isShare() {
    return UnitAlgebra.dimensions(this).isEmpty() && !equals(TIMES);
  }

  /** {@return whether this is an amount of money, and of nothing else} */
  public boolean isMoney() {
    return factors.size() == 1 && factors.get(0).dimension() == Dimension.MONEY;
  }

  /**
   * {@return whether values in the two units can be added} What is counted does not matter, how long a unit of time is
   * does not matter, and an unnamed currency agrees with every currency; two different currencies do not agree.
   *
   * @param other the other unit
   */
  public boolean isCommensurableWith(Unit other) {
    return equals(other) || UnitAlgebra.agree(this, other);
  }

  /** Written out: every reading compares units, and the generated form links method handles, which costs a fresh JVM 15 ms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Unit unit && factors.equals(unit.factors));
  }

  @Override
  public int hashCode() {
    return factors.hashCode();
  }

  /** {@return the unit as text that {@link #parse} reads, such as {@code EUR/order}} */
  @Override
  public String toString() {
    return UnitSyntax.print(this);
  }
}
