package org.kpi4j.reading;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** What hangs on a noun: "of invoices", "per 1,000 units", "to first contact". */
final class Complements {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;
  private final NounPhrases nouns;

  Complements(Sentence sentence, Verbs verbs, NounPhrases nouns) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** {@return the token behind the complement that starts at a token; the token itself when none does} */
  int after(int at) {
    if (isInfinitive(at)) {
      return nouns.core(
          nouns.start(at + 1 < tokens.size() && verbs.hasVerbRole(at + 1) ? at + 2 : at + 1));
    }
    int stretch = stretch(at);
    if (stretch > at) {
      return stretch;
    }
    int width = tokens.width(at, Role.PER);
    boolean numbered =
        width > 0 && sentence.amount(at + width) >= 0 && sentence.time(at + width) < 0;
    if (numbered) {
      return perNumber(at + width);
    }
    if (!isJoint(at)) {
      return at;
    }
    int start = nouns.start(at + 1);
    int end = nouns.core(start);
    return end > start && start - at <= 3 ? end : at;
  }

  /** "tijd tot eerste contact", "time from order to delivery": what a length of time is measured between. */
  private int stretch(int at) {
    if (!isTime(at - 1) || !opensStretch(at) || !goesOn(at)) {
      return at;
    }
    int end = nouns.core(nouns.start(at + 1));
    boolean isHalf = !isUntil(at) && (isUntil(end) || sentence.is(end, Role.AND));
    return isHalf && goesOn(end) ? nouns.core(nouns.start(end + 1)) : end;
  }

  private boolean opensStretch(int i) {
    return isUntil(i)
        || tokens.reads(i, "until")
        || tokens.reads(i, "from")
        || tokens.reads(i, "tussen")
        || tokens.reads(i, "between")
        || tokens.reads(i, "van")
        || tokens.reads(i, "vanaf");
  }

  private boolean isUntil(int i) {
    return tokens.reads(i, "tot") || tokens.reads(i, "to");
  }

  private boolean goesOn(int joint) {
    return sentence.isFree(joint) && nouns.isContent(nouns.start(joint + 1));
  }

  private boolean isTime(int i) {
    return tokens.ends(i, "tijd")
        || tokens.ends(i, "time")
        || tokens.ends(i, "duur")
        || tokens.ends(i, "termijn");
  }

  /** "defects per 1,000 units". */
  private int perNumber(int at) {
    int to = sentence.to(sentence.amounts.get(sentence.amount(at)).span());
    return nouns.core(to);
  }

  private boolean isJoint(int at) {
    boolean preposition = sentence.is(at, Role.OF)
        || sentence.is(at, Role.PER)
        || (sentence.is(at, Role.PREPOSITION) && isInner(at));
    return sentence.isFree(at)
        && preposition
        && sentence.time(at) < 0
        && tokens.width(at, Role.MOVE) == 0
        && tokens.width(at, Role.PART) == 0
        && tokens.width(at, Role.DEADLINE) <= 1
        && tokens.width(at, Role.COMPARISON) <= 1
        && tokens.width(at, Role.VAGUE) == 0
        && tokens.width(at, Role.ESCAPE) == 0;
  }

  private boolean isInner(int at) {
    boolean outer = sentence.is(at, Role.LEVER)
        || sentence.is(at, Role.POPULATION)
        || tokens.reads(at, "to")
        || tokens.reads(at, "into")
        || tokens.reads(at + 1, "time")
        || tokens.reads(at + 1, "tijd")
        || tokens.reads(at, "naar")
        || tokens.reads(at, "by")
        || tokens.reads(at, "met")
        || tokens.reads(at, "with")
        || sentence.is(at, Role.WITHOUT)
        || tokens.reads(at, "vóór")
        || tokens.reads(at, "te")
        || tokens.reads(at, "tegen")
        || tokens.reads(at, "before")
        || tokens.reads(at, "tot")
        || tokens.reads(at, "in");
    return !outer;
  }

  /** "time to close the books": an infinitive that says which time. */
  private boolean isInfinitive(int at) {
    boolean to = tokens.width(at + 1, Role.COMPARISON) == 0
        && tokens.reads(at, "to")
        && sentence.isFree(at)
        && sentence.amount(at + 1) < 0
        && sentence.time(at + 1) < 0;
    return to
        && tokens.isWord(at + 1)
        && tokens.reads(at - 1, "time")
        && !sentence.is(at + 1, Role.A)
        && !sentence.is(at + 1, Role.THE);
  }
}
