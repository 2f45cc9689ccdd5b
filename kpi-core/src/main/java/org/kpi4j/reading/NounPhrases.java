package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.RoleSet;
import org.kpi4j.text.grammar.Tokens;

/** Finds noun phrases: their nouns without articles, with what hangs on them by "of", "per", "op". */
final class NounPhrases {
  private static final int MOST_COMPLEMENTS = 3;
  private static final int LONGEST_LEAD = 12;
  private static final RoleSet SMALL = RoleSet.of(
      Role.THE,
      Role.A,
      Role.PREPOSITION,
      Role.AND,
      Role.OR,
      Role.CLAUSE,
      Role.WE,
      Role.MODAL,
      Role.BE,
      Role.FILLER,
      Role.OUR,
      Role.INFINITIVE,
      Role.MOVE_PARTICLE,
      Role.COMPARATIVE,
      Role.EXTRA,
      Role.NEGATION,
      Role.OF,
      Role.UNCLEAR,
      Role.EVERY);

  final Sentence sentence;
  final Verbs verbs;
  private final Tokens tokens;
  private final Complements complements;
  private final CountedNoun counted;

  NounPhrases(Sentence sentence, Verbs verbs) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
    this.complements = new Complements(sentence, verbs, this);
    this.counted = new CountedNoun(sentence, verbs, this);
  }

  /** {@return whether a token is part of a name or a noun phrase by itself} */
  boolean isContent(int i) {
    if (!tokens.has(i) || !sentence.isFree(i)) {
      return false;
    }
    if (sentence.amount(i) >= 0) {
      return isOrdinal(i) && (isInName(i) || isBeforeNoun(i));
    }
    if (startsModal(i) || isTrailing(i)) {
      return false;
    }
    if (isInName(i)) {
      return true;
    }
    if (sentence.time(i) >= 0) {
      return sentence.is(i, Role.RECURRING) && !sentence.is(i, Role.PER);
    }
    return tokens.isNumber(i) ? isNumbered(i) : isNoun(i);
  }

  private boolean isNoun(int i) {
    return tokens.isWord(i)
        && !isSmall(i)
        && !isVague(i)
        && !verbs.isVerb(i)
        && !verbs.isStateParticiple(i);
  }

  /** "first response", "eerste contact", "2nd line": a place in an order before its noun. */
  private boolean isOrdinal(int i) {
    int next = behindAmount(i);
    return sentence.amounts.get(sentence.amount(i)).kind() == Amount.Kind.ORDINAL
        && sentence.time(i) < 0
        && next <= i + 2
        && sentence.amount(next) < 0
        && sentence.time(next) < 0;
  }

  private boolean isBeforeNoun(int i) {
    int next = behindAmount(i);
    return tokens.isWord(next) && isContent(next);
  }

  private int behindAmount(int i) {
    return sentence.to(sentence.amounts.get(sentence.amount(i)).span());
  }

  /** "geven het museum gemiddeld een 8,4": an average that says nothing of a noun behind it. */
  private boolean isTrailing(int i) {
    return sentence.is(i, Role.AVERAGE) && !tokens.isWord(i + 1) && tokens.isWord(i - 1);
  }

  /** "zorg dat", "make sure": a verb and what belongs to it. */
  private boolean startsModal(int i) {
    return tokens.width(i, Role.MODAL) > 1;
  }

  /** "signup-to-paid", "24/7-helpdesk": whatever is glued to its neighbours by a hyphen. */
  private boolean isInName(int i) {
    boolean joint = tokens.isAnySymbol(i, "-/&'’+²³")
        && tokens.isGlued(i - 1)
        && (tokens.isGlued(i) || tokens.isAnySymbol(i, "²³"));
    boolean before = tokens.isAnySymbol(i - 1, "-/")
        && tokens.isGlued(i - 1)
        && tokens.isGlued(i - 2)
        && sentence.amount(i - 2) < 0;
    boolean behind = tokens.isAnySymbol(i + 1, "-/") && tokens.isGlued(i) && tokens.isGlued(i + 1);
    return (joint || before || behind)
        && (tokens.isWord(i) || tokens.isNumber(i) || joint)
        && sentence.time(i) < 0;
  }

  private boolean isNumbered(int i) {
    return tokens.isWord(i - 1) || tokens.isGlued(i);
  }

  private boolean isSmall(int i) {
    return tokens.word(i).isAny(SMALL);
  }

  private boolean isVague(int i) {
    int bound = tokens.width(i, Role.COMPARISON);
    boolean bounding = bound > 0
        && (sentence.amount(i + bound) >= 0
            || sentence.is(i + bound, Role.A)
            || sentence.is(i + bound, Role.THE));
    return bounding || tokens.width(i, Role.VAGUE) > 0 || tokens.width(i, Role.ESCAPE) > 0;
  }

  /** {@return the first content token of the phrase that starts at a token: articles, quantifiers and judgements are left out} */
  int start(int i) {
    int at = afterLeadIn(i);
    for (int k = 0; k < MOST_COMPLEMENTS && isChangeOf(at); k++) {
      at = afterLeadIn(at + 2);
    }
    return at;
  }

  private int afterLeadIn(int i) {
    int at = i;
    while (at < i + LONGEST_LEAD && tokens.has(at) && !isContent(at) && isLeadIn(at)) {
      at += Math.max(1, tokens.width(at, Role.VAGUE));
    }
    return at;
  }

  /** "the growth of": what grows is the noun. */
  private boolean isChangeOf(int at) {
    return sentence.is(at, Role.MOVE_NOUN)
        && sentence.is(at + 1, Role.OF)
        && sentence.amount(at + 2) < 0;
  }

  private boolean isLeadIn(int i) {
    boolean lead = sentence.is(i, Role.THE)
        || sentence.is(i, Role.A)
        || sentence.is(i, Role.OUR)
        || sentence.is(i, Role.EXTRA)
        || sentence.is(i, Role.COMPARATIVE)
        || sentence.is(i, Role.FILLER)
        || tokens.width(i, Role.VAGUE) > 0
        || sentence.is(i, Role.NEGATION)
        || sentence.is(i, Role.EVERY);
    return sentence.isFree(i)
        && sentence.amount(i) < 0
        && sentence.time(i) < 0
        && lead
        && !verbs.isVerb(i);
  }

  /** {@return the token behind the nouns that start at a token} */
  int core(int i) {
    int at = i;
    while (isContent(at)) {
      at++;
    }
    return at;
  }

  /** {@return the token behind the whole phrase that starts at a token, complements included} */
  int end(int from) {
    int to = core(from);
    for (int k = 0; k < MOST_COMPLEMENTS && to > from; k++) {
      int next = complements.after(to);
      if (next == to) {
        break;
      }
      to = next;
    }
    return to > from ? narrowed(to) : to;
  }

  /** "facturen ouder dan 60 dagen", "teams that use the guide": with what says which things are meant. */
  private int narrowed(int to) {
    int at = to;
    while (sentence.part(at) == Sentence.Part.NARROWING
        || sentence.part(at) == Sentence.Part.CLAUSE) {
      at++;
    }
    return at;
  }

  /** {@return the noun that a number counts: behind adjectives, before the next verb; -1 when there is none} */
  int countedHead(int from) {
    return counted.head(from);
  }

  /** {@return where the things are named that an amount before this token counts} */
  int countedThings(int from) {
    return counted.things(from);
  }
}
