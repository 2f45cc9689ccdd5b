package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Movement;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** What a clause asks for that has neither a verb of change nor numbers that tell. */
final class ImpliedDirection {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;
  private final int from;
  private final int to;
  private final AmountRoles amounts;

  ImpliedDirection(Clause clause) {
    this.sentence = clause.sentence;
    this.tokens = clause.tokens;
    this.verbs = clause.verbs;
    this.from = clause.from;
    this.to = clause.to;
    this.amounts = clause.amounts;
  }

  /** {@return what a comparative without an amount asks for: "more members"} */
  @Nullable
  Movement comparative() {
    for (int i = from; i < to; i++) {
      Movement movement = sentence.isFree(i) && sentence.amount(i) < 0 ? comparative(i) : null;
      if (movement != null) {
        return movement;
      }
    }
    return null;
  }

  private @Nullable Movement comparative(int i) {
    if (isAsManyAsPossible(i)) {
      return isFew(i + 1) ? Movement.DECREASE : Movement.INCREASE;
    }
    if (tokens.width(i, Role.COMPARATIVE) > 0
        && tokens.width(i, Role.COMPARISON) == 0
        && !sentence.is(i - 1, Role.OR)
        && !sentence.isNoLonger(i)) {
      return Slot.movement(tokens.at(i, Role.COMPARATIVE).value(Role.COMPARATIVE));
    }
    return sentence.is(i, Role.EXTRA) ? Movement.INCREASE : null;
  }

  private boolean isAsManyAsPossible(int i) {
    return tokens.width(i, Role.VAGUE) > 1
        && tokens.at(i, Role.VAGUE).value(Role.VAGUE).equals("QUANTITY")
        && (tokens.reads(i, "zo") || tokens.reads(i, "as"));
  }

  private boolean isFew(int i) {
    return tokens.reads(i, "weinig")
        || tokens.reads(i, "few")
        || tokens.reads(i, "little")
        || tokens.reads(i, "laag")
        || tokens.reads(i, "low")
        || tokens.reads(i, "kort");
  }

  /** {@return whether something is to be done, reached or proved} */
  boolean achieves(boolean maintained) {
    if (amounts.target() != null && !maintained) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (sentence.isFree(i) && tokens.head(i).is(Role.EVIDENCE)) {
        return true;
      }
      boolean done = sentence.is(i, Role.COUNTED)
          || sentence.is(i, Role.STATE)
          || sentence.is(i, Role.ACTIVITY)
          || sentence.is(i, Role.BE);
      if (sentence.isFree(i) && done && (verbs.isVerb(i) || sentence.is(i, Role.BE))) {
        return true;
      }
    }
    return false;
  }
}
