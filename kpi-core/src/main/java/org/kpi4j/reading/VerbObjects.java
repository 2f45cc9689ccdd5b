package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.RoleSet;
import org.kpi4j.text.grammar.Tokens;

/** What stands behind a verb and shows that it is one: its object, or so many things. */
final class VerbObjects {
  static final RoleSet DETERMINER = RoleSet.of(Role.THE, Role.A, Role.OUR, Role.EVERY);
  private static final RoleSet NARROWING = RoleSet.of(Role.ADJECTIVE, Role.STOCK);

  final Sentence sentence;
  private final Tokens tokens;

  VerbObjects(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  /** "the backlog", "our clients", and, when the word is no noun by its form, "95% of tickets", "40 donors", "more meals". */
  boolean opensObject(int next, boolean mayCount) {
    if (sentence.time(next) < 0
        && sentence.amount(next) < 0
        && tokens.word(next).isAny(DETERMINER)) {
      return tokens.width(next, Role.COMPARISON) == 0 && tokens.isWord(next + 1);
    }
    boolean narrowed = tokens.word(next).isAny(NARROWING) && tokens.isWord(next + 1);
    boolean more = sentence.is(next, Role.COMPARATIVE)
        && tokens.width(next, Role.COMPARISON) == 0
        && tokens.isWord(next + 1);
    return mayCount && (narrowed || more || isCountedObject(next));
  }

  /** {@return whether so many things stand at a token: "16 suppliers", "95% of tickets"} */
  boolean isCountedObject(int next) {
    int at = next + tokens.width(next, Role.COMPARISON);
    if (!sentence.startsAmount(at)) {
      return false;
    }
    Amount amount = counted(next);
    int behind = sentence.to(amount.span());
    if (sentence.time(at) >= 0 || amount.kind() == Amount.Kind.MEASURE) {
      return at == next && isMeasuredThing(behind);
    }
    return switch (amount.kind()) {
      case NUMBER -> isNoun(behind);
      case PERCENT -> sentence.is(behind, Role.OF) && sentence.time(behind) < 0;
      case CURRENCY -> at == next && isInThings(behind);
      default -> false;
    };
  }

  /** "20 hours of training", "40 uur stage". */
  private boolean isMeasuredThing(int behind) {
    boolean timed = sentence.time(behind) >= 0;
    boolean of = sentence.is(behind, Role.OF) && tokens.isWord(behind + 1) && !timed;
    return isNoun(behind) || of || (timed && sentence.is(behind, Role.A));
  }

  private boolean isNoun(int i) {
    return tokens.isWord(i)
        && !sentence.is(i, Role.PREPOSITION)
        && !sentence.is(i, Role.COMPARATIVE)
        && !sentence.is(i, Role.MOVE_PARTICLE)
        && sentence.time(i) < 0;
  }

  /** "€ 30,000 in unpaid fees": money in the shape of something; a place has an article or a capital. */
  private boolean isInThings(int i) {
    return tokens.reads(i, "in")
        && tokens.isWord(i + 1)
        && sentence.time(i + 1) < 0
        && sentence.amount(i + 1) < 0
        && !tokens.word(i + 1).isAny(DETERMINER)
        && Character.isLowerCase(tokens.text().charAt(tokens.start(i + 1)));
  }

  /** {@return the amount of a counted object, behind "at least" and its like} */
  private Amount counted(int next) {
    return sentence.amounts.get(sentence.amount(next + tokens.width(next, Role.COMPARISON)));
  }

  /** {@return the token behind the particle of "win back", "pay off"; the one behind the verb when it has none} */
  int particle(int verb) {
    int next = verb + 1;
    boolean particle =
        isParticle(next) && (sentence.startsAmount(next + 1) || tokens.isWord(next + 1));
    return particle || isBeforeThings(next) ? next + 1 : next;
  }

  /** "brings in 1,100 visitors", "take on 12 apprentices": a preposition that belongs to the verb, before so many things. */
  private boolean isBeforeThings(int i) {
    boolean preposition = tokens.reads(i, "in") || tokens.reads(i, "on") || tokens.reads(i, "up");
    return preposition
        && sentence.time(i) < 0
        && sentence.time(i + 1) < 0
        && isCountedObject(i + 1)
        && counted(i + 1).kind() == Amount.Kind.NUMBER;
  }

  private boolean isParticle(int i) {
    return sentence.amount(i) < 0
        && (tokens.reads(i, "back")
            || tokens.reads(i, "off")
            || tokens.reads(i, "out")
            || tokens.reads(i, "away")
            || tokens.reads(i, "forward"));
  }

  boolean isAmountAhead(int i) {
    return sentence.startsAmount(i + tokens.width(i, Role.COMPARISON));
  }
}
