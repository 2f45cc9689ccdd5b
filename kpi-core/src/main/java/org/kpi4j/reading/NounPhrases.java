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

  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;

  NounPhrases(Sentence sentence, Verbs verbs) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
  }

  /** {@return whether a token is part of a name or a noun phrase by itself} */
  boolean isContent(int i) {
    if (!tokens.has(i) || !sentence.isFree(i)) {
      return false;
    }
    if (sentence.amount(i) >= 0) {
      return isOrdinal(i) && (isInName(i) || (tokens.isWord(i + 1) && isContent(i + 1)));
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
    return tokens.isNumber(i)
        ? isNumbered(i)
        : tokens.isWord(i)
            && !isSmall(i)
            && !isVague(i)
            && !verbs.isVerb(i)
            && !verbs.isStateParticiple(i);
  }

  /** "first response", "eerste contact": a place in an order before its noun. */
  private boolean isOrdinal(int i) {
    return sentence.amounts.get(sentence.amount(i)).kind() == Amount.Kind.ORDINAL
        && sentence.time(i) < 0
        && sentence.startsAmount(i)
        && sentence.amount(i + 1) < 0
        && sentence.time(i + 1) < 0;
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
    int at = i;
    while (at < i + LONGEST_LEAD && tokens.has(at) && !isContent(at) && isLeadIn(at)) {
      at += Math.max(1, tokens.width(at, Role.VAGUE));
    }
    return sentence.is(at, Role.MOVE_NOUN)
            && sentence.is(at + 1, Role.OF)
            && sentence.amount(at + 2) < 0
            && at >= i
        ? start(at + 2)
        : at;
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
      int next = complement(to);
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

  private int complement(int at) {
    if (isInfinitive(at)) {
      return core(start(at + 1 < tokens.size() && verbs.hasVerbRole(at + 1) ? at + 2 : at + 1));
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
    int start = start(at + 1);
    int end = core(start);
    return end > start && start - at <= 3 ? end : at;
  }

  /** "tijd tot eerste contact", "time from order to delivery": what a length of time is measured between. */
  private int stretch(int at) {
    boolean opens = tokens.reads(at, "tot")
        || tokens.reads(at, "to")
        || tokens.reads(at, "until")
        || tokens.reads(at, "from")
        || tokens.reads(at, "tussen")
        || tokens.reads(at, "between")
        || tokens.reads(at, "van")
        || tokens.reads(at, "vanaf");
    if (!opens || !sentence.isFree(at) || !isTime(at - 1) || !isContent(start(at + 1))) {
      return at;
    }
    int end = core(start(at + 1));
    boolean goesOn =
        tokens.reads(end, "tot") || tokens.reads(end, "to") || sentence.is(end, Role.AND);
    boolean closes = tokens.reads(at, "tot") || tokens.reads(at, "to");
    if (!goesOn || closes || !sentence.isFree(end) || !isContent(start(end + 1))) {
      return end;
    }
    return core(start(end + 1));
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
    return core(to);
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

  /**
   * {@return the noun that a number counts: behind adjectives, before the next verb; -1 when there is none} In Dutch the first
   * word that does not end like an adjective, in English the first plural or else the last noun.
   */
  int countedHead(int from) {
    int start = start(from);
    start = sentence.is(start, Role.OF) && verbs.isVerbLast() == false ? start(start + 1) : start;
    int end = core(start);
    if (end == start) {
      return -1;
    }
    return verbs.isVerbLast() ? dutchHead(start, end) : englishHead(start, end);
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
