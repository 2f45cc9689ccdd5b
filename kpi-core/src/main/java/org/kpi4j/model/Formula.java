package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a metric is computed: structured where that is known, verbatim where it is not. The library never evaluates a
 * formula; it derives units from it, follows its references and compares it with others.
 *
 * <p>Formulas read from text and print back to it: {@code revenue / orders}, {@code sum(order.value) /
 * count_distinct(customer)}.
 */
public sealed interface Formula extends Serializable
    permits Arithmetic,
        Formula.Literal,
        Formula.Reference,
        Formula.Aggregate,
        Formula.Filtered,
        Formula.Call,
        Formula.Verbatim {
  /** The deepest nesting that a formula may have; deeper ones are refused. */
  int MAX_DEPTH = 100;

  /**
   * A number.
   *
   * @param value the number; finite
   */
  record Literal(double value) implements Formula {
    /**
     * Checks the parts.
     *
     * @param value the number; finite
     */
    public Literal {
      value = Require.finite(value, "literal");
    }

    @Override
    public ImmutableList<Formula> parts() {
      return ImmutableList.of();
    }

    @Override
    public String toString() {
      return FormulaPrinter.print(this);
    }
  }

  /**
   * A metric, or a column or event of a source.
   *
   * @param name the id of the metric or the name of the column, such as {@code order.value}; not blank
   */
  record Reference(String name) implements Formula {
    /**
     * Checks the parts.
     *
     * @param name the id of the metric or the name of the column, such as {@code order.value}; not blank
     */
    public Reference {
      Require.notBlank(name, "reference");
    }

    @Override
    public ImmutableList<Formula> parts() {
      return ImmutableList.of();
    }

    @Override
    public String toString() {
      return FormulaPrinter.print(this);
    }
  }

  /**
   * Many values made one.
   *
   * @param how the way of aggregating
   * @param of what is aggregated
   */
  record Aggregate(Aggregation how, Formula of) implements Formula {
    /**
     * Checks the parts.
     *
     * @param how the way of aggregating
     * @param of what is aggregated
     */
    public Aggregate {
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
   * A formula over the rows that meet a condition.
   *
   * @param of the formula
   * @param condition the condition, verbatim; not blank
   */
  record Filtered(Formula of, String condition) implements Formula {
    /**
     * Checks the parts.
     *
     * @param of the formula
     * @param condition the condition, verbatim; not blank
     */
    public Filtered {
      FormulaDepth.check(of);
      Require.notBlank(condition, "condition");
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
   * A function that the library does not know, such as {@code coalesce(a, 0)}.
   *
   * @param name the name of the function; not blank
   * @param arguments what it is applied to
   */
  record Call(String name, ImmutableList<Formula> arguments) implements Formula {
    /**
     * Checks the parts.
     *
     * @param name the name of the function; not blank
     * @param arguments what it is applied to
     */
    public Call {
      Require.notBlank(name, "function");
      arguments.forEach(FormulaDepth::check);
    }

    @Override
    public ImmutableList<Formula> parts() {
      return arguments;
    }

    @Override
    public String toString() {
      return FormulaPrinter.print(this);
    }
  }

  /**
   * A formula in a language that the library does not read, kept as it was written.
   *
   * @param dialect the language, such as {@code sql}; not blank, without a colon
   * @param text the formula in that language; not blank
   */
  record Verbatim(String dialect, String text) implements Formula {
    /**
     * Checks the parts.
     *
     * @param dialect the language, such as {@code sql}; not blank, without a colon
     * @param text the formula in that language; not blank
     */
    public Verbatim {
      Require.notBlank(dialect, "dialect");
      Require.notBlank(text, "formula");
      checkArgument(dialect.indexOf(':') < 0, "dialect must have no colon: '%s'", dialect);
    }

    @Override
    public ImmutableList<Formula> parts() {
      return ImmutableList.of();
    }

    @Override
    public String toString() {
      return FormulaPrinter.print(this);
    }
  }

  /** {@return the formulas that this one is directly made of, in the order in which they are written} */
  ImmutableList<Formula> parts();

  /**
   * {@return the formula that this text writes}
   *
   * @param text such as {@code (impressions - clicks) / impressions}
   * @throws IllegalArgumentException if the text is no formula; the message names the place
   */
  static Formula parse(String text) {
    return new FormulaParser(text).parse();
  }

  /**
   * {@return the metric or column with this name}
   *
   * @param name the name; not blank
   */
  static Formula reference(String name) {
    return new Reference(name);
  }

  /**
   * {@return one formula divided by another}
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   */
  static Formula ratio(Formula numerator, Formula denominator) {
    return new Arithmetic.Quotient(numerator, denominator);
  }

  /** {@return the names of all metrics and columns in this formula, in the order of first use} */
  default ImmutableSet<String> references() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    FormulaDepth.visit(this, part -> {
      if (part instanceof Reference reference) {
        names.add(reference.name());
      }
    });
    return names.build();
  }

  /**
   * {@return the unit that follows from the units of the references}
   *
   * @param units the unit of a reference by its name; empty when nobody knows
   */
  default DerivedUnit unit(Function<String, Optional<Unit>> units) {
    return UnitDerivation.derive(this, units);
  }
}
