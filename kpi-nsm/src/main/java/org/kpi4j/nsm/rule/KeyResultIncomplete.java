package org.kpi4j.nsm.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Goal;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Objective;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a key result without a baseline, a target or a deadline. */
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
        .flatMap(objective ->
            objective.keyResults().stream().flatMap(result -> finding(objective, result).stream()))
        .toList());
  }

  private static Optional<Finding> finding(Objective objective, KeyResult result) {
    ImmutableList<Message> missing = missing(result.goal());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(INFO.finding("keyResults", "incomplete")
            .with(missing, result.statement())
            .on(Subject.of(objective)));
  }

  private static ImmutableList<Message> missing(Optional<Goal> goal) {
    ImmutableList.Builder<Message> missing = ImmutableList.builder();
    add(missing, goal.flatMap(Goal::baseline).isPresent(), "baseline");
    add(missing, goal.flatMap(Goal::target).isPresent(), "target");
    add(missing, goal.flatMap(Goal::deadline).isPresent(), "deadline");
    return missing.build();
  }

  private static void add(ImmutableList.Builder<Message> missing, boolean isThere, String part) {
    if (!isThere) {
      missing.add(NorthStarMessages.text("okr.part." + part));
    }
  }
}
