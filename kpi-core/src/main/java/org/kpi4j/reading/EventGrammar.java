package org.kpi4j.reading;

import java.util.Optional;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds the event by which a goal must be met when it names no date: "before the autumn recess", "vóór de verkiezingen". */
final class EventGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final NounPhrases nouns;

  EventGrammar(Sentence sentence, NounPhrases nouns) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.nouns = nouns;
  }

  Optional<Phrase> read() {
    for (int i = 0; i < tokens.size(); i++) {
      int noun = noun(i);
      int end = noun < 0 ? noun : nouns.end(noun);
      if (end > noun && isClosed(i, end)) {
        sentence.claim(i, end, Part.TIME);
        return Optional.of(sentence.phrase(i, end));
      }
    }
    return Optional.empty();
  }

  /** {@return where the noun begins behind the words that lead to an event; -1 when none do} */
  private int noun(int i) {
    int width = sentence.isFree(i) ? tokens.width(i, Role.EVENT) : 0;
    int next = i + width;
    int start = sentence.is(next, Role.THE) || sentence.is(next, Role.OUR) ? next + 1 : next;
    boolean isNamed = start > next || width > 2;
    boolean isFree =
        sentence.isFree(start) && sentence.amount(start) < 0 && sentence.time(start) < 0;
    return width > 0 && isNamed && isFree && nouns.isContent(start) ? start : -1;
  }

  /** "Before the customer asks" is no event: nothing may follow that belongs to it. */
  private boolean isClosed(int from, int end) {
    boolean behind = from > 0 && (sentence.isBreak(end) || sentence.is(end, Role.PREPOSITION));
    boolean ahead = from == 0 && (tokens.isSymbol(end, ',') || sentence.is(end, Role.WE));
    return behind || ahead || sentence.is(end, Role.A) || sentence.amount(end) >= 0;
  }
}
