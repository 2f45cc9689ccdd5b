package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated formulas, in the form in which the parser gives them. */
public final class FormulaArbitraries {
  private static final int DEPTH = 3;

  private FormulaArbitraries() {}

  /** {@return formulas of every shape} */
  public static Arbitrary<Formula> formulas() {
    return formulas(DEPTH).withoutEdgeCases();
  }

  private static Arbitrary<Formula> formulas(int depth) {
    return depth == 0 ? leaves() : Arbitraries.oneOf(leaves(), composed(formulas(depth - 1)));
  }

  private static Arbitrary<Formula> composed(Arbitrary<Formula> part) {
    Arbitrary<ImmutableList<Formula>> parts =
        part.list().ofMinSize(2).ofMaxSize(3).map(ImmutableList::copyOf);
    return Arbitraries.oneOf(
        parts.map(Arithmetic.Sum::new),
        parts.map(Arithmetic.Product::new),
        Combinators.combine(part, part).as(Formula::ratio),
        part.map(FormulaArbitraries::negative),
        Combinators.combine(Arbitraries.of(Aggregation.class), part).as(Formula.Aggregate::new),
        Combinators.combine(part, Texts.any()).as(Formula.Filtered::new),
        Combinators.combine(calls(), parts).as(Formula.Call::new));
  }

  /** A sign before a positive number belongs to the number. */
  private static Formula negative(Formula of) {
    return of instanceof Formula.Literal literal && literal.value() > 0
        ? new Formula.Literal(-literal.value())
        : new Arithmetic.Negative(of);
  }

  private static Arbitrary<String> calls() {
    return Arbitraries.of("date_diff", "coalesce", "odd name", "where");
  }

  private static Arbitrary<Formula> leaves() {
    return Arbitraries.oneOf(
        ValueArbitraries.numbers().map(Formula.Literal::new),
        Texts.any().map(Formula.Reference::new),
        Arbitraries.of("a-b", "a--b", "a-_b", "a-", "order.value", "x.")
            .map(Formula.Reference::new),
        Combinators.combine(Arbitraries.of("sql", "my dialect", "where"), Texts.any())
            .as(Formula.Verbatim::new));
  }
}
