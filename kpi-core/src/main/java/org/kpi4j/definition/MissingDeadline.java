package org.kpi4j.definition;

import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal in fields that names no day by which it must be met. */
final class MissingDeadline implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-deadline", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.builder().id("churn").aim(Samples.goal(5, 3).build()).build())
        .accepted(Kpi.builder().id("churn").aim(Samples.CHURN_GOAL).build())
        .accepted(
            Kpi.builder().id("churn").aim(Threshold.atMost(Quantity.percent(3))).build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    if (kpi.statement().isPresent() || !(kpi.aim().orElse(null) instanceof Goal goal)) {
      return Outcome.notApplicable();
    }
    return goal.deadline().isPresent()
        ? Outcome.ok()
        : INFO.finding("aim.deadline", "missing").with(kpi.displayName());
  }
}
