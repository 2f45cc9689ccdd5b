package org.kpi4j.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Optional;
import org.kpi4j.model.Formula;

/** Parses any text as a formula; what was parsed is read back as it is printed. */
public final class FormulaTarget {
  private FormulaTarget() {}

  /** Loads all classes and tables first, so that no input has to wait for them. */
  public static void fuzzerInitialize() {
    Check.that(parse("a / (b + 1)").isPresent(), "a formula must be read", "");
  }

  /**
   * Parses one text.
   *
   * @param data what the formula is made of
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String text = Pieces.text(data, Vocabulary.FORMULAS, "");
    parse(text)
        .ifPresent(formula -> Check.that(
            Formula.parse(formula.toString()).equals(formula),
            "a printed formula must be read back as it was",
            formula));
  }

  /** The documented exception for a text that is no formula. */
  private static Optional<Formula> parse(String text) {
    try {
      return Optional.of(Formula.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
