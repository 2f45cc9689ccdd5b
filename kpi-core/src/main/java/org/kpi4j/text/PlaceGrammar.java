package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Places in an order, in words: third, twenty-first, one hundred and third, honderd biljoenste. */
final class PlaceGrammar {
  private static final double SMALLEST_SCALE = 1000;

  private final Tokens tokens;

  PlaceGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable
  Numeral simple(int i) {
    return tokens.is(i, Role.ORDINAL)
        ? Numeral.ordinal(i, i + 1, tokens.word(i).number(Role.ORDINAL))
        : null;
  }

  /** {@return the place that a number begins; null when no ordinal follows it} */
  @Nullable
  Numeral compound(Numeral cardinal) {
    int last = cardinal.to()
        + (tokens.isSymbol(cardinal.to(), '-') || tokens.is(cardinal.to(), Role.AND) ? 1 : 0);
    double ordinal = tokens.word(last).number(Role.ORDINAL);
    if (!tokens.is(last, Role.ORDINAL) || cardinal.form() != Numeral.Form.WORDS) {
      return null;
    }
    if (ordinal >= SMALLEST_SCALE && last == cardinal.to() && !isPlural(last)) {
      return cardinal.upTo(last + 1, cardinal.value() * ordinal, Numeral.Form.ORDINAL);
    }
    boolean fits =
        cardinal.value() % 10 == 0 && ordinal < 10 && ordinal >= 1 && cardinal.value() >= 20;
    return fits ? cardinal.upTo(last + 1, cardinal.value() + ordinal, Numeral.Form.ORDINAL) : null;
  }

  /** {@return the place of several words that starts at a token, as a denominator; null when none does} */
  @Nullable
  Numeral denominator(int i, boolean plural) {
    Numeral cardinal = tokens.is(i, Role.CARDINAL) ? CardinalGrammar.words(tokens, i) : null;
    Numeral place = cardinal == null ? null : compound(cardinal);
    return place != null && plural == isPlural(place.to() - 1) ? place : null;
  }

  private boolean isPlural(int i) {
    return tokens.text().charAt(tokens.end(i) - 1) == 's';
  }
}
