package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Consumer;

/** Walks through formulas, whose depth is bounded so that no walk can overflow the stack. */
final class FormulaDepth {
  private FormulaDepth() {}

  static void check(Formula part) {
    checkArgument(
        depth(part) < Formula.MAX_DEPTH,
        "formula must nest at most %s levels deep",
        Formula.MAX_DEPTH);
  }

  static void visit(Formula formula, Consumer<Formula> visitor) {
    visitor.accept(formula);
    for (Formula part : formula.parts()) {
      visit(part, visitor);
    }
  }

  private static int depth(Formula formula) {
    int deepest = 0;
    for (Formula part : formula.parts()) {
      deepest = Math.max(deepest, depth(part));
    }
    return deepest + 1;
  }
}
