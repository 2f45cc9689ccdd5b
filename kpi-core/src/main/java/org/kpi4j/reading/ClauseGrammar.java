package org.kpi4j.reading;

import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Sets relative and other subordinate clauses apart, so that their verbs and amounts are not taken for the goal's. */
final class ClauseGrammar {
  private static final int MOST_VERBS = 2;
  private final Sentence sentence;
  private final Tokens tokens;
  private final NounPhrases nouns;

  ClauseGrammar(Sentence sentence, NounPhrases nouns) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.nouns = nouns;
  }

  void claim() {
    escapes();
    for (int i = 1; i < tokens.size(); i++) {
      if (sentence.isFree(i) && tokens.width(i, Role.CLAUSE) > 0 && opensClause(i)) {
        sentence.claim(i, end(i), isRelative(i) ? Part.CLAUSE : Part.LIMIT);
      }
    }
  }

  private void escapes() {
    for (int i = 0; i < tokens.size(); i++) {
      sentence.claim(i, i + tokens.width(i, Role.ESCAPE), Part.LIMIT);
    }
  }

  private boolean opensClause(int i) {
    boolean escape = tokens.width(i, Role.ESCAPE) > 0;
    boolean number = sentence.amount(i) >= 0 || sentence.time(i) >= 0;
    return !escape
        && !number
        && !isPartOfModal(i)
        && (nouns.isContent(i - 1)
            || tokens.isSymbol(i - 1, ',')
            || sentence.amount(i - 1) >= 0
            || sentence.time(i - 1) >= 0);
  }

  /** "zorg dat", "ensure that": the word belongs to the verb before it. */
  private boolean isPartOfModal(int i) {
    return tokens.width(i - 1, Role.MODAL) == 2 || tokens.width(i - 2, Role.MODAL) == 3;
  }

  /** "teams that use it", "facturen die openstaan": a clause that says which things are meant. */
  private boolean isRelative(int i) {
    boolean pronoun = tokens.reads(i, "that")
        || tokens.reads(i, "which")
        || tokens.reads(i, "who")
        || tokens.reads(i, "whose")
        || tokens.reads(i, "die")
        || tokens.reads(i, "dat");
    return pronoun && nouns.isContent(i - 1);
  }

  private int end(int from) {
    boolean isOpen = !sentence.hasAmountBefore(from);
    int i = from + 1;
    while (!sentence.isBreak(i)
        && !tokens.isSymbol(i, ',')
        && sentence.isFree(i)
        && !opensTail(i)
        && !(isOpen && opensChange(i))) {
      i++;
    }
    return i;
  }

  /**
   * A clause gives way to the change that the goal asks for, when none has been named before: "customers who return from 18% to
   * 25%", "orders that arrive late to under 3%".
   */
  private boolean opensChange(int i) {
    int at = i;
    while (at < i + MOST_VERBS && sentence.is(at, Role.MOVE) && !isChange(at)) {
      at++;
    }
    return isChange(at);
  }

  private boolean isChange(int i) {
    int from = tokens.width(i, Role.FROM);
    if (from > 0 && isAmount(i + from)) {
      return true;
    }
    int aim = Math.max(tokens.width(i, Role.TO), tokens.width(i, Role.BY));
    int at = i + aim + tokens.width(i + aim, Role.COMPARISON);
    return aim > 0 && isAmount(at) && isShare(at);
  }

  private boolean isAmount(int i) {
    return sentence.amount(i) >= 0 && sentence.time(i) < 0;
  }

  private boolean isShare(int i) {
    Amount.Kind kind = sentence.amounts.get(sentence.amount(i)).kind();
    return kind == Amount.Kind.PERCENT || kind == Amount.Kind.POINTS;
  }

  /** A clause gives way to the means, the reason and the source, and to a time behind its preposition. */
  private boolean opensTail(int i) {
    boolean means =
        tokens.width(i, Role.LEVER) > 0 && !tokens.reads(i, "using") && !tokens.reads(i, "door");
    int width = tokens.width(i, Role.DEADLINE);
    boolean due = width > 0 && sentence.time(i + width) >= 0;
    return means || due || tokens.width(i, Role.REASON) > 0 || tokens.width(i, Role.SOURCE) > 0;
  }
}
