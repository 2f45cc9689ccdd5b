package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kpi4j.model.Unit.Factor;

/** How units multiply, divide and compare. */
final class UnitAlgebra {
  static final String UNNAMED_CURRENCY = "money";

  private UnitAlgebra() {}

  /** {@return whether two units measure the same; an unnamed currency agrees with every currency} */
  static boolean agree(Unit one, Unit other) {
    return dimensions(one).equals(dimensions(other)) && currenciesAgree(one, other);
  }

  private static boolean currenciesAgree(Unit one, Unit other) {
    String mine = currencies(one);
    String theirs = currencies(other);
    return mine.equals(theirs)
        || mine.contains(UNNAMED_CURRENCY)
        || theirs.contains(UNNAMED_CURRENCY);
  }

  private static String currencies(Unit unit) {
    StringBuilder all = new StringBuilder();
    for (Factor factor : unit.factors()) {
      if (factor.dimension() == Dimension.MONEY) {
        all.append(factor.symbol()).append('^').append(factor.exponent()).append(' ');
      }
    }
    return all.toString();
  }

  /** {@return the power of each dimension, without those that cancel out; units of measurement are dimensions of their own} */
  static Map<String, Integer> dimensions(Unit unit) {
    Map<String, Integer> powers = new TreeMap<>();
    for (Factor factor : unit.factors()) {
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
  static Unit combined(Unit one, Unit other, int sign) {
    ImmutableList<Factor> factors = one.factors();
    ImmutableList.Builder<Factor> merged = ImmutableList.builder();
    int mine = 0;
    for (Factor factor : other.factors()) {
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

  static int compare(Factor a, Factor b) {
    return a.symbol().compareTo(b.symbol());
  }
}
