package org.kpi4j.reading;

import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Sets relative and other subordinate clauses apart, so that their verbs and amounts are not taken for the goal's. */
final class ClauseGrammar {
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
        sentence.claim(i, end(i), Part.LIMIT);
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
        && (nouns.isContent(i - 1)
            || tokens.isSymbol(i - 1, ',')
            || sentence.amount(i - 1) >= 0
            || sentence.time(i - 1) >= 0);
  }

  private int end(int from) {
    int i = from + 1;
    while (!sentence.isBreak(i)
        && !tokens.isSymbol(i, ',')
        && sentence.isFree(i)
        && !opensTail(i)) {
      i++;
    }
    return i;
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
