package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** Reads amounts in their places: what leads up to them, and what stands beside them. */
final class SlotGrammar {
  private static final int NOUN_DISTANCE = 7;

  private final Sentence sentence;
  private final Tokens tokens;

  SlotGrammar(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  /** {@return an amount in the place that starts at a token} */
  Slot at(Amount amount, int from) {
    int to = sentence.to(amount.span());
    int lead = lead(from);
    return new Slot(amount, lead, from, to, leader(lead, from), change(lead, to));
  }

  /** The first token of the words that lead up to an amount: articles, bounds, and the preposition before them. */
  private int lead(int from) {
    int i = from;
    boolean moved = true;
    while (moved && i > 0) {
      int bound = bound(i);
      int level = bound > 0 ? 0 : level(i);
      moved = bound > 0 || level > 0 || sentence.is(i - 1, Role.A) || sentence.is(i - 1, Role.THE);
      i -= bound > 0 ? bound : level > 0 ? level : moved ? 1 : 0;
    }
    return i;
  }

  /** "gemiddeld", "a level of", "een totaal van": words that only present a value. */
  private int level(int end) {
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

  private int bound(int end) {
    for (int start = Math.max(0, end - 4); start < end; start++) {
      if (start + tokens.width(start, Role.COMPARISON) == end && !tokens.isArrowHead(start)) {
        return end - start;
      }
    }
    return 0;
  }

  private Role leader(int lead, int from) {
    if (isArrow(lead) || (lead < from && (tokens.reads(lead, "tot") || tokens.reads(lead, "to")))) {
      return Role.TO;
    }
    if (sentence.is(lead - 1, Role.BY) && !isNearDeadline(lead)) {
      return Role.BY;
    }
    if (sentence.is(lead - 1, Role.TO)) {
      return tokens.reads(lead - 1, "at") || tokens.reads(lead - 1, "op") ? Role.THE : Role.TO;
    }
    return sentence.is(lead - 1, Role.FROM) ? Role.FROM : Role.A;
  }

  private boolean isNearDeadline(int lead) {
    return sentence.part(lead - 1) == Sentence.Part.TIME;
  }

  private boolean isArrow(int lead) {
    for (int start = Math.max(0, lead - 3); start < lead; start++) {
      if (!tokens.isWord(start) && start + tokens.width(start, Role.TO) == lead) {
        return true;
      }
    }
    return false;
  }

  /** The movement that the words right beside the amount give it: "15% minder", "5% groei", "een groei van 5%", "up 5%". */
  private @Nullable Movement change(int lead, int to) {
    Movement behind = behind(to);
    if (behind != null) {
      return behind;
    }
    if (sentence.is(lead - 1, Role.MOVE_PARTICLE) && !sentence.isVerbParticle(lead - 1)) {
      return Slot.movement(tokens.word(lead - 1).value(Role.MOVE_PARTICLE));
    }
    if (sentence.is(lead - 1, Role.COMPARATIVE) && lead > 1) {
      return Slot.movement(tokens.word(lead - 1).value(Role.COMPARATIVE));
    }
    return sentence.is(lead - 1, Role.EXTRA)
        ? Slot.movement(tokens.word(lead - 1).value(Role.EXTRA))
        : noun(lead);
  }

  /** "30 uur per maand lager": the rhythm between an amount and its comparative. */
  private int behindTime(int to) {
    int at = to;
    while (at < to + 3 && sentence.startsRecurrence(at)) {
      at++;
    }
    return at;
  }

  private @Nullable Movement behind(int to) {
    int at = behindTime(to);
    if (tokens.width(at, Role.COMPARATIVE) > 0) {
      return Slot.movement(tokens.at(at, Role.COMPARATIVE).value(Role.COMPARATIVE));
    }
    if (TimeComparison.at(sentence, at)) {
      return TimeComparison.movement(tokens, at);
    }
    if (sentence.is(to, Role.EXTRA) && !sentence.is(to, Role.MOVE)) {
      return Slot.movement(tokens.word(to).value(Role.EXTRA));
    }
    if (tokens.width(to, Role.AS_MUCH) > 0) {
      return Movement.INCREASE;
    }
    return nounBehind(to);
  }

  private @Nullable Movement nounBehind(int to) {
    for (int i = to; i < to + 4; i++) {
      Word head = tokens.head(i);
      if (head.is(Role.MOVE_NOUN)) {
        return Slot.movement(head.value(Role.MOVE_NOUN));
      }
      if (!tokens.isWord(i) || sentence.is(i, Role.PREPOSITION) || sentence.time(i) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** "een omzetgroei van 20%", "a reduction of 5 points". */
  private @Nullable Movement noun(int lead) {
    if (!sentence.is(lead - 1, Role.OF) && !sentence.is(lead - 1, Role.BY)) {
      return null;
    }
    for (int i = lead - 2; i >= 0 && i > lead - NOUN_DISTANCE; i--) {
      Word head = tokens.head(i);
      if (head.is(Role.MOVE_NOUN)) {
        return Slot.movement(head.value(Role.MOVE_NOUN));
      }
      if (sentence.is(lead - 1, Role.OF) || sentence.amount(i) >= 0 || sentence.isBreak(i)) {
        return null;
      }
    }
    return null;
  }
}
