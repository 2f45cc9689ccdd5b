package org.kpi4j.definition;

import java.time.LocalDate;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a baseline of which nobody says when it was measured. */
final class UndatedBaseline implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("undated-baseline", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.builder().id("churn").aim(Samples.CHURN_GOAL).build())
        .accepted(Kpi.builder()
            .id("churn")
            .aim(Samples.goal(5, 3).baselineOn(LocalDate.of(2026, 12, 31)).build())
            .build())
        .accepted(Kpi.builder()
            .id("churn")
            .aim(Samples.goal(5, 3).start(LocalDate.of(2027, 1, 1)).build())
            .build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Goal goal = Fields.goal(kpi, context).orElse(null);
    if (goal == null || goal.baseline().isEmpty()) {
      return Outcome.notApplicable();
    }
    return goal.baselineOn().isPresent() || goal.start().isPresent()
        ? Outcome.ok()
        : INFO.finding("aim.baseline", "undated").with(goal.baseline().get());
  }
}
