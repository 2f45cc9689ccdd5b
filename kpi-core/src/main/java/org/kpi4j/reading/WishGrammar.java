package org.kpi4j.reading;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Tells a wish to be something, which measures nothing: "become the best bank", "marktleider worden". */
final class WishGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;

  WishGrammar(Sentence sentence, Verbs verbs) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
  }

  boolean isWish(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isProved(i)) {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      if (sentence.isFree(i) && tokens.width(i, Role.BE) > 0 && !isTooMuch(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isProved(int i) {
    return tokens.width(i, Role.STATE) > 0
        || verbs.isStateParticiple(i)
        || tokens.head(i).is(Role.EVIDENCE);
  }

  /** "is te lang", "is too high", "moet korter worden": what is said of a number. */
  private boolean isTooMuch(int i) {
    return tokens.width(i + 1, Role.COMPARATIVE) > 1 || isOfNumber(i - 1) || isOfNumber(i + 1);
  }

  private boolean isOfNumber(int i) {
    return sentence.is(i, Role.COMPARATIVE) && !sentence.is(i, Role.OPINION);
  }
}
