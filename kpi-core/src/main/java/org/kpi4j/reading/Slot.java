package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** An amount in its place: what leads up to it, and what it says about change. */
record Slot(
    Amount amount,
    int lead,
    int from,
    int to,
    Role leader,
    @Nullable Movement change) {
  private static final int NOUN_DISTANCE = 7;

  static Slot of(Sentence sentence, Amount amount, int from) {
    int to = sentence.to(amount.span());
    int lead = lead(sentence, from);
    Role leader = leader(sentence, lead, from);
    return new Slot(amount, lead, from, to, leader, change(sentence, lead, to));
  }

  boolean leads(Role role) {
    return leader == role;
  }

  /** What changes outranks what is reached; what is reached outranks what only stands there. */
  int rank() {
    if (leader == Role.BY
        || amount.isSigned()
        || amount.kind() == Amount.Kind.MULTIPLE
        || change != null) {
      return 5;
    }
    return leader == Role.TO ? 4 : 3;
  }

  /** The first token of the words that lead up to an amount: articles, bounds, and the preposition before them. */
  private static int lead(Sentence sentence, int from) {
    Tokens tokens = sentence.tokens;
    int i = from;
    boolean moved = true;
    while (moved && i > 0) {
      int bound = bound(tokens, i);
      int level = bound > 0 ? 0 : level(sentence, i);
      moved = bound > 0 || level > 0 || sentence.is(i - 1, Role.A) || sentence.is(i - 1, Role.THE);
      i -= bound > 0 ? bound : level > 0 ? level : moved ? 1 : 0;
    }
    return i;
  }

  /** "gemiddeld", "a level of", "een totaal van": words that only present a value. */
  private static int level(Sentence sentence, int end) {
    Tokens tokens = sentence.tokens;
    if (sentence.is(end - 1, Role.AVERAGE) && !tokens.isGlued(end - 1)) {
      return 1;
    }
    boolean presented = sentence.is(end - 2, Role.AVERAGE)
        || tokens.reads(end - 2, "niveau")
        || tokens.reads(end - 2, "level")
        || tokens.reads(end - 2, "totaal")
        || tokens.reads(end - 2, "total");
    boolean of = tokens.reads(end - 1, "van") || tokens.reads(end - 1, "of");
    return of && presented && tokens.has(end - 3) ? 2 : 0;
  }

  private static int bound(Tokens tokens, int end) {
    for (int start = Math.max(0, end - 4); start < end; start++) {
      if (start + tokens.width(start, Role.COMPARISON) == end && !tokens.isArrowHead(start)) {
        return end - start;
      }
    }
    return 0;
  }

  private static Role leader(Sentence sentence, int lead, int from) {
    Tokens tokens = sentence.tokens;
    if (isArrow(tokens, lead)
        || (lead < from && (tokens.reads(lead, "tot") || tokens.reads(lead, "to")))) {
      return Role.TO;
    }
    if (sentence.is(lead - 1, Role.BY) && !isNearDeadline(sentence, lead)) {
      return Role.BY;
    }
    if (sentence.is(lead - 1, Role.TO)) {
      return tokens.reads(lead - 1, "at") || tokens.reads(lead - 1, "op") ? Role.THE : Role.TO;
    }
    return sentence.is(lead - 1, Role.FROM) ? Role.FROM : Role.A;
  }

  private static boolean isNearDeadline(Sentence sentence, int lead) {
    return sentence.part(lead - 1) == Sentence.Part.TIME;
  }

  private static boolean isArrow(Tokens tokens, int lead) {
    for (int start = Math.max(0, lead - 3); start < lead; start++) {
      if (!tokens.isWord(start) && start + tokens.width(start, Role.TO) == lead) {
        return true;
      }
    }
    return false;
  }

  /** The movement that the words right beside the amount give it: "15% minder", "5% groei", "een groei van 5%", "up 5%". */
  private static @Nullable Movement change(Sentence sentence, int lead, int to) {
    Tokens tokens = sentence.tokens;
    Movement behind = behind(sentence, to);
    if (behind != null) {
      return behind;
    }
    if (sentence.is(lead - 1, Role.MOVE_PARTICLE)) {
      return movement(tokens.word(lead - 1).value(Role.MOVE_PARTICLE));
    }
    if (sentence.is(lead - 1, Role.COMPARATIVE) && lead > 1) {
      return movement(tokens.word(lead - 1).value(Role.COMPARATIVE));
    }
    return sentence.is(lead - 1, Role.EXTRA)
        ? movement(tokens.word(lead - 1).value(Role.EXTRA))
        : noun(sentence, lead);
  }

  /** "30 uur per maand lager": the rhythm between an amount and its comparative. */
  private static int behindTime(Sentence sentence, int to) {
    int at = to;
    while (at < to + 3 && sentence.startsRecurrence(at)) {
      at++;
    }
    return at;
  }

  private static @Nullable Movement behind(Sentence sentence, int to) {
    Tokens tokens = sentence.tokens;
    int at = behindTime(sentence, to);
    if (tokens.width(at, Role.COMPARATIVE) > 0) {
      return movement(tokens.at(at, Role.COMPARATIVE).value(Role.COMPARATIVE));
    }
    if (TimeComparison.at(sentence, at)) {
      return TimeComparison.movement(tokens, at);
    }
    if (sentence.is(to, Role.EXTRA) && !sentence.is(to, Role.MOVE)) {
      return movement(tokens.word(to).value(Role.EXTRA));
    }
    if (tokens.width(to, Role.AS_MUCH) > 0) {
      return Movement.INCREASE;
    }
    for (int i = to; i < to + 4; i++) {
      Word head = tokens.head(i);
      if (head.is(Role.MOVE_NOUN)) {
        return movement(head.value(Role.MOVE_NOUN));
      }
      if (!tokens.isWord(i) || sentence.is(i, Role.PREPOSITION) || sentence.time(i) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** "een omzetgroei van 20%", "a reduction of 5 points". */
  private static @Nullable Movement noun(Sentence sentence, int lead) {
    Tokens tokens = sentence.tokens;
    if (!sentence.is(lead - 1, Role.OF) && !sentence.is(lead - 1, Role.BY)) {
      return null;
    }
    for (int i = lead - 2; i >= 0 && i > lead - NOUN_DISTANCE; i--) {
      Word head = tokens.head(i);
      if (head.is(Role.MOVE_NOUN)) {
        return movement(head.value(Role.MOVE_NOUN));
      }
      if (sentence.is(lead - 1, Role.OF) || sentence.amount(i) >= 0 || sentence.isBreak(i)) {
        return null;
      }
    }
    return null;
  }

  static @Nullable Movement movement(String value) {
    return value.isEmpty() || value.equals("NONE") ? null : Movement.valueOf(value);
  }
}
