package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Unit algebra over a formula. */
final class UnitDerivation {
  private static final DerivedUnit ANY = new DerivedUnit.AnyUnit();
  private final Function<String, Optional<Unit>> units;

  private UnitDerivation(Function<String, Optional<Unit>> units) {
    this.units = units;
  }

  static DerivedUnit derive(Formula formula, Function<String, Optional<Unit>> units) {
    return new UnitDerivation(units).of(formula);
  }

  private DerivedUnit of(Formula formula) {
    if (formula instanceof Formula.Literal) {
      return ANY;
    }
    if (formula instanceof Formula.Reference reference) {
      return ofReference(reference.name());
    }
    if (formula instanceof Formula.Aggregate aggregate) {
      return ofAggregate(aggregate);
    }
    return ofCombination(formula);
  }

  private DerivedUnit ofReference(String name) {
    return units
        .apply(name)
        .<DerivedUnit>map(DerivedUnit.Known::new)
        .orElseGet(() -> new DerivedUnit.Unknown(ImmutableSet.of(name)));
  }

  private DerivedUnit ofAggregate(Formula.Aggregate aggregate) {
    return aggregate.how().isCount()
        ? new DerivedUnit.Known(counted(aggregate.of()))
        : of(aggregate.of());
  }

  private static Unit counted(Formula formula) {
    return formula instanceof Formula.Reference reference
        ? Unit.countOf(noun(reference.name()))
        : Unit.COUNT;
  }

  private static String noun(String reference) {
    String column = reference.substring(0, Math.max(0, reference.lastIndexOf('.')));
    return column.isBlank() ? reference : column;
  }

  private DerivedUnit ofCombination(Formula formula) {
    if (formula instanceof Arithmetic.Sum sum) {
      return ofSum(sum.terms());
    }
    if (formula instanceof Arithmetic.Product product) {
      return ofProduct(product.factors());
    }
    if (formula instanceof Arithmetic.Quotient quotient) {
      return ofQuotient(of(quotient.numerator()), of(quotient.denominator()));
    }
    if (formula instanceof Arithmetic.Negative || formula instanceof Formula.Filtered) {
      return of(formula.parts().get(0));
    }
    return new DerivedUnit.Unknown(ImmutableSet.of());
  }

  private DerivedUnit ofSum(ImmutableList<Formula> terms) {
    DerivedUnit sum = ANY;
    Formula first = terms.get(0);
    for (Formula term : terms) {
      DerivedUnit unit = of(term);
      if (sum instanceof DerivedUnit.Known known
          && unit instanceof DerivedUnit.Known other
          && !known.unit().isCommensurableWith(other.unit())) {
        return new DerivedUnit.Clash(first, known.unit(), positive(term), other.unit());
      }
      if (rank(unit) > rank(sum)) {
        sum = unit;
        first = term;
      }
    }
    return sum;
  }

  /** A clash says more than a unit, a unit more than a gap, a gap more than a bare number. */
  private static int rank(DerivedUnit unit) {
    if (unit instanceof DerivedUnit.Clash) {
      return 3;
    }
    if (unit instanceof DerivedUnit.Known) {
      return 2;
    }
    return unit instanceof DerivedUnit.Unknown ? 1 : 0;
  }

  private static Formula positive(Formula term) {
    return term instanceof Arithmetic.Negative negative ? negative.of() : term;
  }

  private DerivedUnit ofProduct(ImmutableList<Formula> factors) {
    DerivedUnit product = ANY;
    for (Formula factor : factors) {
      product = combine(product, of(factor), Unit::times);
    }
    return product;
  }

  private static DerivedUnit ofQuotient(DerivedUnit above, DerivedUnit below) {
    if (above instanceof DerivedUnit.AnyUnit && below instanceof DerivedUnit.Known known) {
      return new DerivedUnit.Known(Unit.FRACTION.per(known.unit()));
    }
    return combine(above, below, Unit::per);
  }

  private static DerivedUnit combine(DerivedUnit a, DerivedUnit b, BinaryOperator<Unit> operation) {
    if (a instanceof DerivedUnit.Known left && b instanceof DerivedUnit.Known right) {
      return new DerivedUnit.Known(operation.apply(left.unit(), right.unit()));
    }
    if (a instanceof DerivedUnit.Clash || b instanceof DerivedUnit.AnyUnit) {
      return a;
    }
    if (b instanceof DerivedUnit.Clash || a instanceof DerivedUnit.AnyUnit) {
      return b;
    }
    return new DerivedUnit.Unknown(
        ImmutableSet.<String>builder().addAll(missing(a)).addAll(missing(b)).build());
  }

  private static ImmutableSet<String> missing(DerivedUnit unit) {
    return unit instanceof DerivedUnit.Unknown unknown ? unknown.missing() : ImmutableSet.of();
  }
}
