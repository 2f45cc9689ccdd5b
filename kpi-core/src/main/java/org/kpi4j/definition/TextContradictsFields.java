package org.kpi4j.definition;

import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Target;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a KPI whose statement says something else than its fields. The fields decide what other rules look at. */
final class TextContradictsFields implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info(
          "text-contradicts-fields", Severity.ERROR)
      .precision(RuleInfo.Precision.LIKELY)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(kpi("Omzet met 20% verhogen", Movement.INCREASE))
        .flagged(kpi("Cut revenue by 15%", Movement.INCREASE))
        .flagged(kpi("Increase revenue by 15%", Movement.DECREASE))
        .accepted(kpi("Omzet met 15% verhogen", Movement.INCREASE))
        .accepted(kpi("Increase revenue by 15% through email", Movement.INCREASE));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Goal goal = Fields.goal(kpi, context).orElse(null);
    GoalReading reading = context.reading(kpi).orElse(null);
    if (goal == null || reading == null) {
      return Outcome.notApplicable();
    }
    return Outcome.of(new Comparisons(INFO, goal, reading, context).clashes());
  }

  private static Kpi kpi(String statement, Movement movement) {
    return Kpi.builder()
        .id("revenue")
        .statement(statement)
        .aim(Goal.builder().movement(movement).target(Target.relative(15)).build())
        .build();
  }
}
