package org.kpi4j.reading;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Dimension;
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
  private final StatedDirection direction;
  private final Verbs verbs;
  private final NounPhrases nouns;
  private final KindGrammar kinds;

  TargetGrammar(Clause clause, StatedDirection direction) {
    this.sentence = clause.sentence;
    this.tokens = clause.tokens;
    this.amounts = clause.amounts;
    this.direction = direction;
    this.verbs = clause.verbs;
    this.nouns = clause.nouns;
    this.kinds = new KindGrammar(clause, direction);
  }

  Optional<GoalAmount> target() {
    if (direction.multiple() > 0) {
      return Optional.of(multiple());
    }
    Slot target = amounts.target();
    return target == null
        ? Optional.empty()
        : Optional.of(goalAmount(target, kinds.kind(target), amounts.baseline()));
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
    if (kinds.isFactor(slot)) {
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
}
