package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.RoleSet;
import org.kpi4j.text.grammar.Tokens;

/** What stands behind a verb and shows that it is one: its object, or so many things. */
final class VerbObjects {
  static final RoleSet DETERMINER = RoleSet.of(Role.THE, Role.A, Role.OUR, Role.EVERY);
  private static final RoleSet NARROWING = RoleSet.of(Role.ADJECTIVE, Role.STOCK);

  private final Sentence sentence;
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
    Amount amount = sentence.amounts.get(sentence.amount(at));
    int behind = sentence.to(amount.span());
    boolean noun = tokens.isWord(behind)
        && !sentence.is(behind, Role.PREPOSITION)
        && !sentence.is(behind, Role.COMPARATIVE)
        && !sentence.is(behind, Role.MOVE_PARTICLE)
        && sentence.time(behind) < 0;
    boolean time = sentence.time(at) >= 0;
    if (time || amount.kind() == Amount.Kind.MEASURE) {
      boolean of =
          sentence.is(behind, Role.OF) && tokens.isWord(behind + 1) && sentence.time(behind) < 0;
      return at == next
          && (noun || of || (sentence.time(behind) >= 0 && sentence.is(behind, Role.A)));
    }
    return switch (amount.kind()) {
      case NUMBER -> noun;
      case PERCENT -> sentence.is(behind, Role.OF) && sentence.time(behind) < 0;
      default -> false;
    };
  }

  /** {@return the token behind the particle of "win back", "pay off"; the one behind the verb when it has none} */
  int particle(int verb) {
    int next = verb + 1;
    return isParticle(next) && (sentence.startsAmount(next + 1) || tokens.isWord(next + 1))
        ? next + 1
        : next;
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
