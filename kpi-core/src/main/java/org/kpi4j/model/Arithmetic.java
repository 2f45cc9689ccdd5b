package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** Formulas put together with {@code +}, {@code -}, {@code *} and {@code /}. Their units follow from those of their parts. */
public sealed interface Arithmetic extends Formula {
  /**
   * Terms added up; a subtracted term is a {@link Negative}.
   *
   * @param terms the terms, two or more
   */
  record Sum(ImmutableList<Formula> terms) implements Arithmetic {
    /**
     * Checks the parts.
     *
     * @param terms the terms, two or more
     */
    public Sum {
      checkArgument(terms.size() > 1, "sum must have two or more terms: %s", terms);
      terms.forEach(FormulaDepth::check);
    }

    @Override
    public ImmutableList<Formula> parts() {
      return terms;
    }

    @Override
    public String toString() {
      return FormulaPrinter.print(this);
    }
  }

  /**
   * A formula with its sign turned.
   *
   * @param of the formula
   */
  record Negative(Formula of) implements Arithmetic {
    /**
     * Checks the parts.
     *
     * @param of the formula
     */
    public Negative {
      FormulaDepth.check(of);
    }

    @Override
    public ImmutableList<Formula> parts() {
      return ImmutableList.of(of);
    }

    @Override
    public String toString() {
      return FormulaPrinter.print(this);
    }
  }

  /**
   * Factors multiplied.
   *
   * @param factors the factors, two or more
   */
  record Product(ImmutableList<Formula> factors) implements Arithmetic {
    /**
     * Checks the parts.
     *
     * @param factors the factors, two or more
     */
    public Product {
      checkArgument(factors.size() > 1, "product must have two or more factors: %s", factors);
      factors.forEach(FormulaDepth::check);
    }

    @Override
    public ImmutableList<Formula> parts() {
      return factors;
    }

    @Override
    public String toString() {
      return FormulaPrinter.print(this);
    }
  }

  /**
   * One formula divided by another.
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   */
  record Quotient(Formula numerator, Formula denominator) implements Arithmetic {
    /**
     * Checks the parts.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     */
    public Quotient {
      FormulaDepth.check(numerator);
      FormulaDepth.check(denominator);
    }

    @Override
    public ImmutableList<Formula> parts() {
      return ImmutableList.of(numerator, denominator);
    }

    @Override
    public String toString() {
      return FormulaPrinter.print(this);
    }
  }
}
