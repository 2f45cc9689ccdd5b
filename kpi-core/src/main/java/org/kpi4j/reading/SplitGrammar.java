package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.TimeFrame;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds where a second goal begins: an "and" with an amount, or a comparative, of its own on both sides. */
final class SplitGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private int first = Integer.MAX_VALUE;
  private int last = -1;

  SplitGrammar(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  /** {@return the token that joins the second goal to the first; the number of tokens when there is one goal} */
  int split() {
    findAmounts();
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (sentence.isFree(i)
          && joins(i)
          && sentence.amount(i) < 0
          && first < i
          && last > i
          && tokens.isWord(i + 1)
          && sentence.amount(i + 1) < 0) {
        return i;
      }
    }
    return compared();
  }

  private boolean joins(int i) {
    return sentence.is(i, Role.AND)
        || tokens.isAnySymbol(i, ";")
        || (tokens.isSymbol(i, ',') && sentence.is(i + 1, Role.MOVE));
  }

  private void findAmounts() {
    for (int k = 0; k < sentence.amounts.size(); k++) {
      int at = sentence.from(sentence.amounts.get(k).span());
      boolean service = sentence.time(at) >= 0
          && sentence.times.get(sentence.time(at)) instanceof TimeFrame.Duration;
      boolean counted = sentence.amounts.get(k).kind() != Amount.Kind.ORDINAL;
      if (counted && sentence.isFree(at) && !service) {
        first = Math.min(first, at);
        last = at;
      }
    }
  }

  /** "Betere marges en snellere levering". */
  private int compared() {
    for (int i = 2; i < tokens.size() - 1; i++) {
      boolean second = sentence.isFree(i)
          && sentence.is(i, Role.AND)
          && sentence.is(i + 1, Role.COMPARATIVE)
          && !sentence.is(i - 1, Role.COMPARATIVE);
      if (second && tokens.isWord(i + 2) && hasComparative(i)) {
        return i;
      }
    }
    return tokens.size();
  }

  private boolean hasComparative(int to) {
    for (int i = 0; i < to; i++) {
      if (sentence.is(i, Role.COMPARATIVE)) {
        return true;
      }
    }
    return false;
  }
}
