package org.kpi4j.nsm.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.message.Message;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Goal;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Objective;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a key result without a baseline, a target or a deadline, in its fields and in its words. */
final class KeyResultIncomplete implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("key-result-incomplete", Severity.WARNING).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.aiming(KeyResult.builder()
            .statement("More lessons begun")
            .metric("lessons-begun")
            .build()))
        .accepted(Samples.aiming(KeyResult.builder()
            .statement("Raise lessons begun per learner from 2 to 3 by 30 June 2027")
            .metric("lessons-begun")
            .build()))
        .accepted(Samples.aiming(KeyResult.builder()
            .statement("From 2 to 3 lessons begun per learner by the end of June")
            .metric("lessons-begun")
            .goal(CompleteGoal.FROM_TWO_TO_THREE)
            .build()));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.northStar().isEmpty() || catalog.objectives().isEmpty()) {
      return Outcome.notApplicable();
    }
    return Outcome.of(catalog.objectives().stream()
        .flatMap(objective -> objective.keyResults().stream()
            .flatMap(result -> finding(objective, result, context.reader()).stream()))
        .toList());
  }

  private static Optional<Finding> finding(Objective objective, KeyResult result, Reader reader) {
    ImmutableList<Message> missing = missing(result.goal(), reader.readGoal(result.statement()));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(INFO.finding("keyResults", "incomplete")
            .with(missing, result.statement())
            .on(Subject.of(objective)));
  }

  private static ImmutableList<Message> missing(Optional<Goal> goal, GoalReading words) {
    return Stream.of(
            missing("baseline", goal.flatMap(Goal::baseline), words.baseline()),
            missing("target", goal.flatMap(Goal::target), words.target()),
            missing("deadline", goal.flatMap(Goal::deadline), words.deadline()))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Message> missing(String part, Optional<?> field, Optional<?> words) {
    return field.isEmpty() && words.isEmpty()
        ? Optional.of(NorthStarMessages.text("okr.part." + part))
        : Optional.empty();
  }
}
