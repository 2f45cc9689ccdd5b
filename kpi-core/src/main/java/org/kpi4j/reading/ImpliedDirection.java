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

  ImpliedDirection(Sentence sentence, Verbs verbs, int from, int to, AmountRoles amounts) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
    this.from = from;
    this.to = to;
    this.amounts = amounts;
  }

  /** {@return what a comparative without an amount asks for: "more members"} */
  @Nullable
  Movement comparative() {
    for (int i = from; i < to; i++) {
      boolean free = sentence.isFree(i) && sentence.amount(i) < 0;
      int quantity = tokens.width(i, Role.VAGUE);
      boolean many = quantity > 1 && tokens.at(i, Role.VAGUE).value(Role.VAGUE).equals("QUANTITY");
      if (free && many && (tokens.reads(i, "zo") || tokens.reads(i, "as"))) {
        return tokens.reads(i + 1, "weinig")
                || tokens.reads(i + 1, "few")
                || tokens.reads(i + 1, "little")
                || tokens.reads(i + 1, "laag")
                || tokens.reads(i + 1, "low")
                || tokens.reads(i + 1, "kort")
            ? Movement.DECREASE
            : Movement.INCREASE;
      }
      if (free
          && tokens.width(i, Role.COMPARATIVE) > 0
          && tokens.width(i, Role.COMPARISON) == 0
          && !sentence.is(i - 1, Role.OR)
          && !sentence.isNoLonger(i)) {
        return Slot.movement(tokens.at(i, Role.COMPARATIVE).value(Role.COMPARATIVE));
      }
      if (free && sentence.is(i, Role.EXTRA)) {
        return Movement.INCREASE;
      }
    }
    return null;
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
