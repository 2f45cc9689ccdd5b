package org.kpi4j.smart;

import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.text.Span;

/** Flags a result without any exception: nobody, always, 100%. */
final class AbsoluteTarget implements StatementRule {
  private static final double WHOLE = 100;
  private static final RuleInfo INFO = RuleInfo.of("smart/absolute-target", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.ACHIEVABLE.letter())
      .source(Sources.LOCKE_LATHAM)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Zero mistakes in every order in 2027"))
        .flagged(Kpi.stating("Nul fouten in alle bestellingen in 2027"))
        .accepted(Kpi.stating("Fewer than 5 mistakes per 1,000 orders in 2027"))
        .accepted(Kpi.stating("Minder dan 5 fouten per 1.000 bestellingen in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.isOfEverybody()) {
      return goal.problems(ReadingProblem.Kind.ABSOLUTE, INFO, "absolute");
    }
    return goal.is(Achievement.RESULT)
        ? goal.quoting(INFO, "absolute", goal.reading().target().flatMap(t -> absolute(goal, t)))
        : Outcome.ok();
  }

  private static Optional<Span> absolute(Stated goal, GoalAmount target) {
    if (isWholeOrNothing(target)) {
      return Optional.of(target.span());
    }
    return !goal.has(ReadingProblem.Kind.ABSOLUTE) || goal.hasBaseline() || isShare(target)
        ? Optional.empty()
        : goal.reading().problems(ReadingProblem.Kind.ABSOLUTE).stream()
            .map(ReadingProblem::span)
            .filter(span -> !isBeside(goal, span))
            .findFirst();
  }

  /** "Flawless orders: at least 99.7%" leaves room. */
  private static boolean isShare(GoalAmount target) {
    return isPercentage(target) && target.value() < WHOLE;
  }

  private static boolean isPercentage(GoalAmount target) {
    return target.kind() == GoalAmount.Kind.LEVEL
        && target.unit().equals(Optional.of(Unit.PERCENT));
  }

  private static boolean isWholeOrNothing(GoalAmount target) {
    boolean isWhole = isPercentage(target) && target.value() == WHOLE;
    boolean isNothing = target.value() == 0
        && (target.kind() == GoalAmount.Kind.LEVEL || target.kind() == GoalAmount.Kind.COUNT);
    return isWhole || isNothing;
  }

  /** What the means or the reason say without exception is not asked of the result. */
  private static boolean isBeside(Stated goal, Span span) {
    return Stream.of(goal.reading().lever(), goal.reading().reason())
        .flatMap(Optional::stream)
        .anyMatch(phrase -> phrase.span().covers(span));
  }
}
