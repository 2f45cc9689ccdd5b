package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds which noun a number counts: "12 new leads from partners", "40 betalende klanten". */
final class CountedNoun {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;
  private final NounPhrases nouns;

  CountedNoun(Sentence sentence, Verbs verbs, NounPhrases nouns) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /**
   * {@return the noun that a number counts: behind adjectives, before the next verb; -1 when there is none} In Dutch the first
   * word that does not end like an adjective, in English the first plural or else the last noun.
   */
  int head(int from) {
    int start = nouns.start(things(from));
    start = sentence.is(start, Role.OF) && !verbs.isVerbLast() ? nouns.start(start + 1) : start;
    int end = nouns.core(start);
    if (end == start) {
      return -1;
    }
    return verbs.isVerbLast() ? dutchHead(start, end) : englishHead(start, end);
  }

  /** {@return where the things are named of which so many are counted: behind "of our 50", "van onze 50"; else the token itself} */
  int things(int from) {
    int at = from + 1;
    while (sentence.is(at, Role.OUR) || sentence.is(at, Role.THE)) {
      at++;
    }
    boolean whole = sentence.is(from, Role.OF)
        && sentence.startsAmount(at)
        && sentence.time(at) < 0
        && sentence.amounts.get(sentence.amount(at)).kind() == Amount.Kind.NUMBER;
    return whole ? sentence.to(sentence.amounts.get(sentence.amount(at)).span()) : from;
  }

  private int dutchHead(int start, int end) {
    int at = start;
    while (at < end - 1 && (isAdjective(at) || isBeforeHyphen(at))) {
      at++;
    }
    return at;
  }

  private boolean isBeforeHyphen(int at) {
    return tokens.isGlued(at) && (tokens.isSymbol(at, '-') || tokens.isSymbol(at + 1, '-'));
  }

  private boolean isAdjective(int i) {
    char last = tokens.text().charAt(tokens.end(i) - 1);
    boolean ending = last == 'e' && tokens.end(i) - tokens.start(i) > 3;
    return sentence.is(i, Role.ADJECTIVE)
        || sentence.is(i, Role.ROSTER)
        || sentence.is(i, Role.STOCK)
        || sentence.is(i, Role.AVERAGE)
        || ending
        || tokens.is(i, Role.RECURRING);
  }

  private int englishHead(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean lastPlural = isPlural(i)
          && !(i + 1 < end && isPlural(i + 1))
          && !isBeforeHyphen(i)
          && !(i + 1 < end && isBeforeHyphen(i + 1));
      if (lastPlural) {
        return i;
      }
    }
    return end - 1;
  }

  private boolean isPlural(int i) {
    String text = tokens.text();
    int end = tokens.end(i);
    boolean s = tokens.isWord(i)
        && end - tokens.start(i) > 3
        && text.charAt(end - 1) == 's'
        && text.charAt(end - 2) != 's';
    return (s && text.charAt(end - 2) != '\'' && text.charAt(end - 2) != '’')
        || tokens.reads(i, "people")
        || tokens.reads(i, "children");
  }
}
