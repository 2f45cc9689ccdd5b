package org.kpi4j.text;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Tells digits that are part of a name: p95, Day-7, 24/7, top 10, 90-dagenretentie. */
final class NumberNames {
  private static final int SHORTEST_PHONE = 6;

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
        && tokens.isWord(i + 2)
        && !isFold(i + 2);
    return hyphenated || isRoundTheClock(i) || isLabelled(i) || isDialled(i);
  }

  /** "1-800-555-1234", "06-12345678": digits that nobody counts with. */
  private boolean isDialled(int i) {
    boolean three =
        isJoined(i) ? isJoined(i + 2) || isJoined(i - 2) : isJoined(i - 2) && isJoined(i - 4);
    boolean phone = isJoined(i) ? isPhone(i) : isJoined(i - 2) && isPhone(i - 2);
    return three || phone;
  }

  private boolean isJoined(int i) {
    return tokens.isNumber(i)
        && tokens.isSymbol(i + 1, '-')
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && tokens.isNumber(i + 2);
  }

  private boolean isPhone(int i) {
    return tokens.text().charAt(tokens.start(i)) == '0'
        && tokens.end(i) - tokens.start(i) > 1
        && tokens.end(i + 2) - tokens.start(i + 2) >= SHORTEST_PHONE;
  }

  /** "a four-day week": a number in words that another word takes; "twenty-one" and "two-thirds" are numbers. */
  boolean isCompound(int i) {
    boolean hyphen = tokens.isSymbol(i + 1, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
    boolean number = tokens.is(i + 2, Role.CARDINAL)
        || tokens.is(i + 2, Role.SCALE)
        || tokens.is(i + 2, Role.ORDINAL)
        || tokens.is(i + 2, Role.FRACTION)
        || tokens.is(i + 2, Role.AND);
    return hyphen && tokens.isWord(i + 2) && !number && !isFold(i + 2);
  }

  /** "a five-fold increase": so many times. */
  private boolean isFold(int i) {
    return tokens.reads(i, "fold");
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
