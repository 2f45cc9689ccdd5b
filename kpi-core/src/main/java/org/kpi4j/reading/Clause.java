package org.kpi4j.reading;

import org.kpi4j.text.grammar.Tokens;

/** A stretch of a statement that asks for one thing, with the amounts in it and what its grammars look at. */
final class Clause {
  final Sentence sentence;
  final Tokens tokens;
  final Verbs verbs;
  final NounPhrases nouns;
  final AmountRoles amounts;
  final int from;
  final int to;

  Clause(NounPhrases nouns, int from, int to) {
    this.sentence = nouns.sentence;
    this.tokens = sentence.tokens;
    this.verbs = nouns.verbs;
    this.nouns = nouns;
    this.amounts = new AmountRoles(sentence, from, to).read();
    this.from = from;
    this.to = to;
  }
}
