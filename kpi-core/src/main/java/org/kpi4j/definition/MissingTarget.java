package org.kpi4j.definition;

import org.kpi4j.model.Aim;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal or threshold in fields that names no value to reach or keep. */
final class MissingTarget implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-target", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.builder()
            .id("churn")
            .aim(Goal.builder().movement(Movement.DECREASE).build())
            .build())
        .flagged(Kpi.builder().id("churn").aim(Threshold.builder().build()).build())
        .accepted(Kpi.builder().id("churn").aim(Samples.CHURN_GOAL).build())
        .accepted(
            Kpi.builder().id("churn").aim(Threshold.atMost(Quantity.percent(3))).build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    if (kpi.statement().isPresent() || kpi.aim().isEmpty()) {
      return Outcome.notApplicable();
    }
    return hasValue(kpi.aim().get())
        ? Outcome.ok()
        : INFO.finding("aim.target", "missing").with(kpi.displayName());
  }

  private static boolean hasValue(Aim aim) {
    return aim instanceof Goal goal
        ? goal.target().isPresent() || isKept(goal)
        : aim instanceof Threshold threshold && isBound(threshold);
  }

  /** To keep a value, its present one is the target. */
  private static boolean isKept(Goal goal) {
    return goal.movement().filter(Movement.MAINTAIN::equals).isPresent()
        && goal.baseline().isPresent();
  }

  private static boolean isBound(Threshold threshold) {
    return threshold.lower().isPresent()
        || threshold.upper().isPresent()
        || !threshold.bands().isEmpty();
  }
}
