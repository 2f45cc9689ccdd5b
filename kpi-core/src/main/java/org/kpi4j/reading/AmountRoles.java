package org.kpi4j.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Unit;
import org.kpi4j.text.Amount;
import org.kpi4j.text.Span;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Decides which amount of a clause is the target and which the baseline. */
final class AmountRoles {
  private static final Unit HOURS = Unit.parse("h");
  private static final Unit YEARS = Unit.parse("year");

  private final Sentence sentence;
  private final Tokens tokens;
  private final int from;
  private final int to;
  private final SlotGrammar grammar;
  private final List<Slot> slots = new ArrayList<>(3);
  private @Nullable Slot target;
  private @Nullable Slot baseline;

  AmountRoles(Sentence sentence, int from, int to) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.grammar = new SlotGrammar(sentence);
    this.from = from;
    this.to = to;
  }

  AmountRoles read() {
    for (Amount amount : sentence.amounts) {
      int start = sentence.from(amount.span());
      if (start >= from && start < to && sentence.isFree(start) && isCounted(amount, start)) {
        slots.add(grammar.at(amount, start));
      }
    }
    pair();
    if (baseline == null) {
      baseline = present();
    }
    if (target == null) {
      target = best();
    }
    return this;
  }

  /** The value that the text calls the present one. */
  private @Nullable Slot present() {
    if (sentence.presentAmount() < 0) {
      return null;
    }
    Amount amount = sentence.amounts.get(sentence.presentAmount());
    int start = sentence.from(amount.span());
    return start >= from && start < to ? grammar.at(amount, start) : null;
  }

  @Nullable
  Slot target() {
    return target;
  }

  @Nullable
  Slot baseline() {
    return baseline;
  }

  List<Slot> slots() {
    return slots;
  }

  /** Places in an order, denominators, ages and model numbers are no amounts of the goal. */
  private boolean isCounted(Amount amount, int start) {
    if (amount.kind() == Amount.Kind.ORDINAL || isDenominator(start) || isAge(amount, start)) {
      return false;
    }
    if (isSingle(amount, start)
        || isDefinite(amount, start)
        || isTimeOfDay(amount, start)
        || isHalfThing(amount, start)) {
      return false;
    }
    boolean version = sentence.amounts.size() == 1
        && amount.kind() == Amount.Kind.NUMBER
        && amount.span().length() > 1
        && tokens.text().startsWith(".0", amount.span().end() - 2);
    return !version;
  }

  /** "dependent on one customer": one thing behind a preposition is just a thing. */
  private boolean isSingle(Amount amount, int start) {
    return amount.kind() == Amount.Kind.NUMBER
        && amount.value() == 1
        && tokens.isWord(start)
        && sentence.is(start - 1, Role.PREPOSITION)
        && !sentence.is(start - 1, Role.TO)
        && !(sentence.is(start - 1, Role.FROM) && sentence.slotsAfter(start))
        && !sentence.is(start - 1, Role.BY);
  }

  /** "a half marathon", "een halve dag": half of a thing is a thing. */
  private boolean isHalfThing(Amount amount, int start) {
    int to = sentence.to(amount.span());
    return amount.isFraction()
        && (sentence.is(start - 1, Role.A) || sentence.is(start, Role.A))
        && to <= start + 2
        && tokens.isWord(to)
        && tokens.word(to).isUnknown();
  }

  /** "our 5 branches", "alle 14 locaties": a number of things that are there already. */
  private boolean isDefinite(Amount amount, int start) {
    boolean plain = amount.kind() == Amount.Kind.NUMBER
        && amount.comparison() == Comparison.EXACTLY
        && amount.max().isEmpty();
    boolean set = (sentence.is(start - 1, Role.OUR) && !sentence.is(start - 1, Role.BE))
        || (sentence.is(start - 1, Role.THE)
            && tokens.isWord(start + 1)
            && !sentence.is(start - 2, Role.TO));
    return plain && set && !amount.isFraction();
  }

  /** "voor 10 uur": an hour of the day. */
  private boolean isTimeOfDay(Amount amount, int start) {
    boolean hours = isIn(HOURS, amount);
    boolean at = tokens.reads(start - 1, "om")
        || tokens.reads(start - 1, "voor")
        || tokens.reads(start - 1, "vóór")
        || tokens.reads(start - 1, "tegen");
    return hours && at && amount.value() <= 24;
  }

  private static boolean isIn(Unit unit, Amount amount) {
    return amount.unit().isPresent() && amount.unit().get().equals(unit);
  }

  private boolean isDenominator(int start) {
    return tokens.width(start - 1, Role.PER) == 1
        && !sentence.is(start - 1, Role.THE)
        && !sentence.is(start - 1, Role.A);
  }

  private boolean isAge(Amount amount, int start) {
    boolean years = isIn(YEARS, amount);
    boolean plus =
        tokens.isSymbol(sentence.to(amount.span()), '+') && sentence.is(start - 1, Role.OF);
    boolean between = years
        && (sentence.is(start - 1, Role.BETWEEN)
            || sentence.is(start - 1, Role.OF)
            || amount.max().isPresent());
    return plus
        || between
        || (years
            && amount.comparison() != Comparison.EXACTLY
            && tokens.isWord(start - 3)
            && sentence.slotsAfter(start));
  }

  private void pair() {
    for (int k = 0; k + 1 < slots.size() && target == null; k++) {
      pair(slots.get(k), slots.get(k + 1));
    }
  }

  private void pair(Slot first, Slot second) {
    if (isFromBehind(second) && isPlain(first)) {
      take(second, first);
      return;
    }
    boolean joined =
        second.leads(Role.TO) && (first.leads(Role.FROM) || isDirectlyBefore(first, second));
    if (joined && isRange(first, second)) {
      target = grammar.at(range(first.amount(), second.amount()), first.from());
    } else if (joined && !first.leads(Role.BY) && isPlain(first)) {
      take(first, second);
    }
  }

  private void take(Slot start, Slot end) {
    baseline = start;
    target = end;
  }

  /** "to 40% up from 30%". */
  private boolean isFromBehind(Slot second) {
    return second.leads(Role.FROM) && sentence.is(second.lead() - 2, Role.MOVE_PARTICLE);
  }

  /** "30 tot 35 stageplaatsen": two numbers of things, when nothing says that the one becomes the other. */
  private boolean isRange(Slot first, Slot second) {
    boolean to = tokens.reads(second.lead() - 1, "tot") || tokens.reads(second.lead() - 1, "to");
    boolean first0 = first.lead() == 0 || sentence.is(first.lead() - 1, Role.COUNTED);
    return to
        && first0
        && first.leads(Role.A)
        && first.amount().kind() == Amount.Kind.NUMBER
        && second.amount().kind() == Amount.Kind.NUMBER
        && first.amount().value() < second.amount().value()
        && tokens.isWord(second.to())
        && sentence.time(second.to()) < 0;
  }

  private static Amount range(Amount low, Amount high) {
    return Amount.builder()
        .from(high)
        .value(low.value())
        .max(high.value())
        .span(new Span(low.span().start(), high.span().end()))
        .build();
  }

  private static boolean isPlain(Slot slot) {
    return slot.amount().kind() != Amount.Kind.MULTIPLE && !slot.amount().isSigned();
  }

  /** Nothing but the arrow, "to", a unit of time or the first value's year stands between. */
  private boolean isDirectlyBefore(Slot first, Slot second) {
    for (int i = first.to(); i < second.lead(); i++) {
      boolean small = sentence.time(i) >= 0
          || sentence.is(i, Role.TO)
          || sentence.is(i, Role.PREPOSITION)
          || tokens.isAnySymbol(i, "-–>→,/");
      if (!small) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Slot best() {
    Slot best = null;
    for (Slot slot : slots) {
      if (best == null || slot.rank() > best.rank()) {
        best = slot;
      }
    }
    return best;
  }
}
