package org.kpi4j.testing.jqwik;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kpi4j.model.Aggregation;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Formula;

/**
 * Formulas of every shape, in the form in which the parser gives them.
 *
 * @param of what they are made of
 */
record LooseFormulas(Ingredients of) {
  private static final int DEPTH = 2;

  Arbitrary<Formula> formulas() {
    return formulas(DEPTH).withoutEdgeCases();
  }

  private Arbitrary<Formula> formulas(int depth) {
    return depth == 0 ? leaves() : Arbitraries.oneOf(leaves(), composed(formulas(depth - 1)));
  }

  private Arbitrary<Formula> composed(Arbitrary<Formula> part) {
    Arbitrary<ImmutableList<Formula>> parts =
        part.list().ofMinSize(2).ofMaxSize(3).map(ImmutableList::copyOf);
    return Arbitraries.oneOf(
        parts.map(Arithmetic.Sum::new),
        parts.map(Arithmetic.Product::new),
        Combinators.combine(part, part).as(Formula::ratio),
        part.map(LooseFormulas::negative),
        Combinators.combine(Arbitraries.of(Aggregation.class), part).as(Formula.Aggregate::new),
        Combinators.combine(part, of.words()).as(Formula.Filtered::new),
        Combinators.combine(Arbitraries.of("coalesce", "odd name"), parts).as(Formula.Call::new));
  }

  /** A sign before a positive number belongs to the number. */
  private static Formula negative(Formula of) {
    return of instanceof Formula.Literal literal && literal.value() > 0
        ? new Formula.Literal(-literal.value())
        : new Arithmetic.Negative(of);
  }

  private Arbitrary<Formula> leaves() {
    return Arbitraries.oneOf(
        of.numbers().map(Formula.Literal::new),
        of.words().map(Formula.Reference::new),
        Arbitraries.of("a-b", "a--b", "order.value", "x.").map(Formula.Reference::new),
        Combinators.combine(Arbitraries.of("sql", "my dialect"), of.words())
            .as(Formula.Verbatim::new));
  }
}
