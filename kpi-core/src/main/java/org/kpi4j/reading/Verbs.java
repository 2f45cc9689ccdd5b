package org.kpi4j.reading;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Tells verbs from the nouns that are written like them, by where they stand. */
final class Verbs {
  private final Sentence sentence;
  private final Tokens tokens;
  private final boolean verbLast;

  Verbs(Sentence sentence, boolean verbLast) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbLast = verbLast;
  }

  boolean isVerbLast() {
    return verbLast;
  }

  /** {@return whether a token can be a verb at all} */
  boolean hasVerbRole(int i) {
    return sentence.is(i, Role.MOVE)
        || sentence.is(i, Role.COUNTED)
        || sentence.is(i, Role.ACTIVITY)
        || sentence.is(i, Role.IMPROVE)
        || sentence.is(i, Role.STATE)
        || sentence.is(i, Role.VERB)
        || sentence.is(i, Role.MULTIPLY)
        || sentence.is(i, Role.SERVICE);
  }

  boolean isVerb(int i) {
    if (!hasVerbRole(i)
        || isPartOfName(i)
        || sentence.is(i, Role.EVIDENCE)
        || (sentence.is(i, Role.OWNER) && !isOpening(i))) {
      return false;
    }
    return verbLast ? !isAfterArticle(i) : isOpening(i) || isFinite(i);
  }

  private boolean isPartOfName(int i) {
    boolean before = tokens.isSymbol(i - 1, '-') && tokens.isGlued(i - 1) && tokens.isGlued(i - 2);
    boolean behind = tokens.isSymbol(i + 1, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
    return before || behind;
  }

  private boolean isAfterArticle(int i) {
    return sentence.is(i - 1, Role.THE)
        || sentence.is(i - 1, Role.A)
        || sentence.is(i - 1, Role.AVERAGE);
  }

  /** The first word of a clause, or the word behind "to", a modal, a pronoun, an adverb or another opening. */
  private boolean isOpening(int i) {
    int before = i - 1;
    return before < 0
        || sentence.isBreak(before)
        || tokens.isAnySymbol(before, ":,–—")
        || (sentence.is(before, Role.INFINITIVE) && sentence.amount(i) < 0)
        || sentence.is(before, Role.MODAL)
        || sentence.is(before, Role.WE)
        || (sentence.is(before, Role.AND) && sentence.isFree(before) && isObjectAhead(i))
        || sentence.is(before, Role.FILLER)
        || sentence.time(before) >= 0
        || tokens.width(before, Role.ESCAPE) > 0
        || (sentence.is(before, Role.VAGUE) && isOpeningAdverb(before))
        || endsEscape(before);
  }

  private boolean endsEscape(int before) {
    return tokens.width(before - 1, Role.ESCAPE) == 2
        || tokens.width(before - 1, Role.MODAL) == 2
        || tokens.width(before - 2, Role.MODAL) == 3;
  }

  private boolean isOpeningAdverb(int i) {
    return i == 0 || tokens.text().regionMatches(true, tokens.end(i) - 2, "ly", 0, 2);
  }

  private boolean isObjectAhead(int i) {
    return tokens.isWord(i + 1) || sentence.amount(i + 1) >= 0;
  }

  /** "signs", "falls": a third person whose object, amount or particle follows. */
  private boolean isFinite(int i) {
    char last = Character.toLowerCase(tokens.text().charAt(tokens.end(i) - 1));
    boolean object = sentence.startsAmount(i + 1)
        || sentence.is(i + 1, Role.THE)
        || sentence.is(i + 1, Role.BY)
        || sentence.is(i + 1, Role.MOVE_PARTICLE)
        || tokens.width(i + 1, Role.COMPARISON) > 0
        || (sentence.is(i + 1, Role.FROM) && sentence.amount(i + 2) >= 0)
        || (sentence.is(i + 1, Role.TO) && sentence.amount(i + 2) >= 0);
    boolean person =
        last == 's' || sentence.is(i, Role.INTRANSITIVE) || sentence.is(i - 1, Role.BE);
    return person && (object || sentence.is(i - 1, Role.OWNER));
  }
}
