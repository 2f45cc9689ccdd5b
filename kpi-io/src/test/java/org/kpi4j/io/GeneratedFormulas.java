package org.kpi4j.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import org.kpi4j.model.Aggregation;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Formula;

/** Formulas of every kind, also such as no text writes. */
final class GeneratedFormulas {
  private static final ImmutableList<Aggregation> AGGREGATIONS =
      ImmutableList.copyOf(Aggregation.values());

  private final Random random;
  private final List<String> texts;

  GeneratedFormulas(Random random, List<String> texts) {
    this.random = random;
    this.texts = texts;
  }

  Formula formula() {
    return formula(3);
  }

  private Formula formula(int depth) {
    return depth == 0 || random.nextInt(4) == 0 ? leaf() : composite(depth - 1);
  }

  private Formula leaf() {
    return switch (random.nextInt(3)) {
      case 0 -> new Formula.Literal(random.nextInt(100) - 50);
      case 1 -> Formula.reference(text());
      default -> new Formula.Verbatim("sql", text());
    };
  }

  private Formula composite(int depth) {
    return switch (random.nextInt(7)) {
      case 0 -> new Arithmetic.Sum(parts(depth));
      case 1 -> new Arithmetic.Product(parts(depth));
      case 2 -> Formula.ratio(formula(depth), formula(depth));
      case 3 -> new Arithmetic.Negative(formula(depth));
      case 4 -> new Formula.Call(text(), parts(depth));
      case 5 ->
        new Formula.Aggregate(
            AGGREGATIONS.get(random.nextInt(AGGREGATIONS.size())), formula(depth));
      default -> new Formula.Filtered(formula(depth), text());
    };
  }

  private ImmutableList<Formula> parts(int depth) {
    return ImmutableList.of(formula(depth), formula(depth));
  }

  private String text() {
    return texts.get(random.nextInt(texts.size()));
  }
}
