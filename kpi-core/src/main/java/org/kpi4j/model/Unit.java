package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final String UNNAMED_CURRENCY = "money";

  /** Money, without saying in which currency. */
  public static final Unit MONEY = of(UNNAMED_CURRENCY, Dimension.MONEY);

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
      if (compare(factors.get(i - 1), factors.get(i)) >= 0) {
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
    return combine(other, 1);
  }

  /**
   * {@return this unit divided by the other}
   *
   * @param other the other unit
   */
  public Unit per(Unit other) {
    return combine(other, -1);
  }

  /** {@return whether this is the unit of plain numbers} */
  public boolean isFraction() {
    return factors.isEmpty();
  }

  /** {@return whether values in this unit are shares: fractions, percentages or points of a percentage} */
  public boolean isShare() {
    return dimensions().isEmpty() && !equals(TIMES);
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
    return equals(other) || (dimensions().equals(other.dimensions()) && currenciesAgree(other));
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

  private boolean currenciesAgree(Unit other) {
    String mine = currencies();
    String theirs = other.currencies();
    return mine.equals(theirs)
        || mine.contains(UNNAMED_CURRENCY)
        || theirs.contains(UNNAMED_CURRENCY);
  }

  private String currencies() {
    StringBuilder all = new StringBuilder();
    for (Factor factor : factors) {
      if (factor.dimension() == Dimension.MONEY) {
        all.append(factor.symbol()).append('^').append(factor.exponent()).append(' ');
      }
    }
    return all.toString();
  }

  private Map<String, Integer> dimensions() {
    Map<String, Integer> powers = new TreeMap<>();
    for (Factor factor : factors) {
      if (factor.dimension() != Dimension.NONE) {
        String key = factor.dimension() == Dimension.PHYSICAL
            ? factor.symbol()
            : factor.dimension().name();
        powers.merge(key, factor.exponent(), Integer::sum);
      }
    }
    powers.values().removeAll(List.of(0));
    return powers;
  }

  /** Merges two sorted lists, because formulas of a million metrics are checked by this. */
  private Unit combine(Unit other, int sign) {
    ImmutableList.Builder<Factor> merged = ImmutableList.builder();
    int mine = 0;
    for (Factor factor : other.factors) {
      while (mine < factors.size() && compare(factors.get(mine), factor) < 0) {
        merged.add(factors.get(mine++));
      }
      boolean isShared = mine < factors.size() && compare(factors.get(mine), factor) == 0;
      int exponent = sign * factor.exponent() + (isShared ? factors.get(mine).exponent() : 0);
      Factor kept = isShared ? factors.get(mine++) : factor;
      if (exponent != 0) {
        merged.add(new Factor(kept.symbol(), kept.dimension(), exponent));
      }
    }
    return new Unit(merged.addAll(factors.subList(mine, factors.size())).build());
  }

  private static int compare(Factor a, Factor b) {
    return a.symbol().compareTo(b.symbol());
  }
}
