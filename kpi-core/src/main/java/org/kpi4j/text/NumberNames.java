package org.kpi4j.text;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Tells digits that are part of a name: p95, Day-7, 24/7, top 10, 90-dagenretentie. */
final class NumberNames {
  private final Tokens tokens;

  NumberNames(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Digits that are part of a name: p95, Day-7, 24/7, top 10, 90-dagenretentie. */
  boolean isName(int i) {
    if (tokens.isGlued(i - 1) && isNamePart(i - 1)) {
      return true;
    }
    boolean hyphenated = tokens.isGlued(i)
        && tokens.isSymbol(i + 1, '-')
        && tokens.isGlued(i + 1)
        && tokens.isWord(i + 2);
    return hyphenated || isRoundTheClock(i) || isLabelled(i);
  }

  private boolean isNamePart(int before) {
    if (tokens.isWord(before)) {
      return !tokens.is(before, Role.CURRENCY);
    }
    return tokens.isSymbol(before, '-') && tokens.isGlued(before - 1) && tokens.isWord(before - 1);
  }

  private boolean isRoundTheClock(int i) {
    return (tokens.reads(i, "24") && tokens.isSymbol(i + 1, '/') && tokens.reads(i + 2, "7"))
        || (tokens.reads(i, "7") && tokens.isSymbol(i - 1, '/') && tokens.reads(i - 2, "24"));
  }

  boolean isLabelled(int i) {
    return tokens.is(i - 1, Role.LABEL) && !tokens.is(i + 1, Role.PERCENT);
  }
}
