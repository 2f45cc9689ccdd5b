package org.kpi4j.reading;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount.Kind;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Makes target and baseline of the chosen amounts: their kind, and the unit that words around them give. */
final class TargetGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final AmountRoles amounts;
  private final DirectionGrammar direction;
  private final Verbs verbs;
  private final NounPhrases nouns;

  TargetGrammar(
      Sentence sentence,
      AmountRoles amounts,
      DirectionGrammar direction,
      Verbs verbs,
      NounPhrases nouns) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.amounts = amounts;
    this.direction = direction;
    this.verbs = verbs;
    this.nouns = nouns;
  }

  Optional<GoalAmount> target() {
    if (direction.multiple() > 0) {
      return Optional.of(multiple());
    }
    Slot target = amounts.target();
    return target == null
        ? Optional.empty()
        : Optional.of(goalAmount(target, kind(target), amounts.baseline()));
  }

  Optional<GoalAmount> baseline() {
    Slot baseline = amounts.baseline();
    return baseline == null
        ? Optional.empty()
        : Optional.of(goalAmount(baseline, Kind.LEVEL, amounts.target()));
  }

  private GoalAmount multiple() {
    int at = direction.multipleAt();
    return GoalAmount.builder()
        .value(direction.multiple())
        .unit(Unit.TIMES)
        .kind(Kind.MULTIPLE)
        .span(sentence.span(at, at + 1))
        .build();
  }

  private GoalAmount goalAmount(Slot slot, Kind kind, @Nullable Slot other) {
    Amount amount = slot.amount();
    boolean change = kind == Kind.RELATIVE || kind == Kind.DELTA;
    GoalAmount.Builder built = GoalAmount.builder()
        .value(change ? Math.abs(amount.value()) : amount.value())
        .unit(unit(slot, other))
        .kind(kind)
        .comparison(comparison(slot))
        .span(amount.span());
    amount.max().ifPresent(built::max);
    return built.build();
  }

  private Comparison comparison(Slot slot) {
    boolean exact = slot.amount().comparison() == Comparison.EXACTLY && isTarget(slot);
    if (exact && isCapped()) {
      return Comparison.AT_MOST;
    }
    return isNegated(slot)
        ? opposite(slot.amount().comparison())
        : slot.amount().comparison();
  }

  /** "No customer waits longer than 3 minutes": no one above is everyone at most. */
  private boolean isNegated(Slot slot) {
    for (int i = 0; i < slot.lead() - 1; i++) {
      if (sentence.is(i, Role.NEGATION)
          && sentence.isFree(i)
          && tokens.width(i, Role.COMPARISON) == 0
          && !tokens.reads(i, "zonder")
          && !tokens.reads(i, "without")) {
        return true;
      }
    }
    return false;
  }

  private static Comparison opposite(Comparison comparison) {
    return switch (comparison) {
      case ABOVE, AT_LEAST -> Comparison.AT_MOST;
      case BELOW, AT_MOST -> Comparison.AT_LEAST;
      default -> comparison;
    };
  }

  private boolean isTarget(Slot slot) {
    Slot target = amounts.target();
    return target != null && target.from() == slot.from();
  }

  private boolean isCapped() {
    for (int i = 0; i < tokens.size(); i++) {
      if (sentence.is(i, Role.CAP) && verbs.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Unit> unit(Slot slot, @Nullable Slot other) {
    if (isFactor(slot)) {
      return Optional.of(Unit.TIMES);
    }
    if (slot.amount().unit().isPresent()) {
      return slot.amount().unit();
    }
    if (isRate(slot.to())) {
      Unit per = Unit.parse(unitOf(slot.to() + 1));
      return Optional.of(Unit.FRACTION.per(per));
    }
    Optional<Unit> shared = other == null ? Optional.empty() : other.amount().unit();
    if (shared.isPresent()) {
      return shared;
    }
    if (other != null) {
      return noun(slot.from() > other.from() ? slot : other);
    }
    return noun(slot);
  }

  /** "18/maand": a number per time, with a slash. */
  private boolean isRate(int i) {
    return tokens.isSymbol(i, '/') && sentence.is(i + 1, Role.TIME_UNIT);
  }

  private String unitOf(int i) {
    return tokens.word(i).value(Role.TIME_UNIT).toLowerCase(Locale.ROOT);
  }

  private Optional<Unit> noun(Slot slot) {
    int head = nouns.countedHead(slot.to());
    return head < 0 ? Optional.empty() : Optional.of(Unit.of(name(head), Dimension.COUNT));
  }

  /** "oud-leerlingen": the whole of a word that is written with hyphens. */
  private String name(int head) {
    int start = head;
    while (tokens.isGlued(start - 1)
        && tokens.isGlued(start - 2)
        && tokens.isSymbol(start - 1, '-')
        && tokens.isWord(start - 2)
        && sentence.amount(start - 2) < 0) {
      start -= 2;
    }
    return tokens.text().substring(tokens.start(start), tokens.end(head));
  }

  private Kind kind(Slot slot) {
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
  private boolean isFactor(Slot slot) {
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
