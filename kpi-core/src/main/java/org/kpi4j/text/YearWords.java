package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Years in words: nineteen eighty-four, two thousand and thirty, tweeduizend zevenentwintig. */
final class YearWords {
  private static final int FIRST = 1500;
  private static final int LAST = 2100;

  private final Tokens tokens;

  YearWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return the year that the words from a token name; null when they name none} */
  @Nullable
  Found<Integer> at(int i) {
    Numeral first = tokens.is(i, Role.CARDINAL) ? CardinalGrammar.words(tokens, i) : null;
    if (first == null || !first.isWhole()) {
      return null;
    }
    return isYear(first.value()) ? found(i, first.to(), first.value()) : ofCentury(first);
  }

  /** "nineteen | eighty-four". */
  private @Nullable Found<Integer> ofCentury(Numeral century) {
    boolean fits = century.value() >= FIRST / 100 && century.value() < LAST / 100;
    Numeral rest = fits && tokens.is(century.to(), Role.CARDINAL)
        ? CardinalGrammar.words(tokens, century.to())
        : null;
    return rest != null && rest.value() >= 10 && rest.value() < 100 && rest.isWhole()
        ? found(century.from(), rest.to(), century.value() * 100 + rest.value())
        : null;
  }

  private static boolean isYear(double value) {
    return value >= FIRST && value < LAST;
  }

  private static Found<Integer> found(int from, int to, double year) {
    return new Found<>(from, to, (int) year);
  }
}
