package org.kpi4j.reading;

import org.kpi4j.model.Comparison;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.GoalAmount.Kind;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** What an amount is to a goal: a level to reach, a change, a factor or so many things. */
final class KindGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final NounPhrases nouns;
  private final AmountRoles amounts;
  private final StatedDirection direction;

  KindGrammar(Clause clause, StatedDirection direction) {
    this.sentence = clause.sentence;
    this.tokens = clause.tokens;
    this.nouns = clause.nouns;
    this.amounts = clause.amounts;
    this.direction = direction;
  }

  Kind kind(Slot slot) {
    Amount amount = slot.amount();
    return switch (amount.kind()) {
      case MULTIPLE -> Kind.MULTIPLE;
      case PERCENTAGE_POINTS ->
        slot.leads(Role.TO) || slot.leads(Role.THE) ? Kind.LEVEL : Kind.DELTA;
      case PERCENT -> isChange(slot) ? Kind.RELATIVE : Kind.LEVEL;
      case POINTS -> isChange(slot) && !isScale(amount) ? Kind.DELTA : Kind.LEVEL;
      case NUMBER ->
        isFactor(slot)
            ? Kind.MULTIPLE
            : isChange(slot) ? Kind.DELTA : isCount(slot) ? Kind.COUNT : Kind.LEVEL;
      case MEASURE -> isChange(slot) ? Kind.DELTA : isThing(slot) ? Kind.COUNT : Kind.LEVEL;
      default -> isChange(slot) ? Kind.DELTA : Kind.LEVEL;
    };
  }

  /** "multiply by 20", "met een factor 3". */
  boolean isFactor(Slot slot) {
    boolean multiplied = direction.wordAt() >= 0 && sentence.is(direction.wordAt(), Role.MULTIPLY);
    return (slot.leads(Role.BY) && multiplied)
        || tokens.reads(slot.lead() - 1, "factor")
        || (tokens.reads(slot.lead() - 1, "of") && tokens.reads(slot.lead() - 2, "factor"));
  }

  private static boolean isScale(Amount amount) {
    return amount.unit().map(u -> u.toString().startsWith("/")).orElse(false);
  }

  private boolean isChange(Slot slot) {
    if ((amounts.baseline() != null && !slot.leads(Role.BY)) || slot.leads(Role.TO)) {
      return false;
    }
    if ((slot.leads(Role.BY) && isByChange(slot))
        || (slot.amount().isSigned() && !slot.leads(Role.FROM))
        || slot.change() != null
        || direction.isExtra()
        || isExtraAhead(slot)) {
      return true;
    }
    boolean bounded = slot.amount().comparison() != Comparison.EXACTLY
        && slot.amount().comparison() != Comparison.ABOUT;
    boolean moving =
        direction.stated() == Movement.INCREASE || direction.stated() == Movement.DECREASE;
    return moving && !bounded && !slot.leads(Role.THE) && isObject(slot) && !direction.isNoun();
  }

  /** "met 40 gram omlaag" changes; "met minimaal een 7,5" and "een omzet met 3%" only when something moves. */
  private boolean isByChange(Slot slot) {
    return direction.stated() == Movement.INCREASE
        || direction.stated() == Movement.DECREASE
        || tokens.reads(slot.lead() - 1, "by");
  }

  /** "40 extra leads", "3 more engineers". */
  private boolean isExtraAhead(Slot slot) {
    return sentence.is(slot.to(), Role.EXTRA);
  }

  /** The amount is what moves: "groeien 5%", "Raise revenue 10%", "trim costs $5k". */
  private boolean isObject(Slot slot) {
    boolean of = sentence.is(slot.to(), Role.OF) && sentence.part(slot.to()) != Sentence.Part.TIME;
    boolean share = slot.amount().kind() == Amount.Kind.PERCENT && !of;
    boolean money =
        slot.amount().kind() == Amount.Kind.CURRENCY || slot.amount().kind() == Amount.Kind.MEASURE;
    return share || money || slot.amount().kind() == Amount.Kind.POINTS;
  }

  /** Things are counted when a noun follows; a stock of them, or so many per something, is a level. */
  private boolean isCount(Slot slot) {
    int head = nouns.countedHead(slot.to());
    if (head < 0 || slot.leads(Role.TO) || amounts.baseline() != null || isLimit(slot)) {
      return false;
    }
    boolean ratio = tokens.width(head + 1, Role.PER) > 0
        && sentence.time(head + 1) < 0
        && slot.amount().value() != Math.rint(slot.amount().value());
    boolean stock = false;
    for (int i = slot.to(); i < head; i++) {
      stock |= sentence.is(i, Role.STOCK);
    }
    return !ratio && !stock;
  }

  /** "Houd de wachtlijst onder de 40 kinderen": what is kept has a limit. */
  private boolean isLimit(Slot slot) {
    return direction.stated() == Movement.MAINTAIN
        && slot.amount().comparison() != Comparison.EXACTLY
        && slot.amount().comparison() != Comparison.ABOUT;
  }

  private boolean isThing(Slot slot) {
    boolean physical = slot.amount()
        .unit()
        .map(u -> u.factors().size() == 1 && u.factors().get(0).dimension() == Dimension.PHYSICAL)
        .orElse(false);
    if (physical && sentence.is(slot.to(), Role.OF) && tokens.isWord(slot.to() + 1)) {
      return direction.stated() == null || direction.stated() == Movement.ACHIEVE;
    }
    return physical
        && tokens.isWord(slot.to())
        && tokens.word(slot.to()).isUnknown()
        && slot.leads(Role.A);
  }
}
