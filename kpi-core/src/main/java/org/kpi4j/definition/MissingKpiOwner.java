package org.kpi4j.definition;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a KPI that nobody answers for. */
final class MissingKpiOwner implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-kpi-owner", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(
            Kpi.builder().id("churn").aim(Samples.CHURN_GOAL).team("support").build())
        .accepted(
            Kpi.builder().id("churn").aim(Samples.CHURN_GOAL).owner("support").build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    if (Fields.areSilent(kpi, context)) {
      return Outcome.notApplicable();
    }
    return kpi.owners().isEmpty()
        ? INFO.finding("owners", "missing").with(kpi.displayName())
        : Outcome.ok();
  }
}
