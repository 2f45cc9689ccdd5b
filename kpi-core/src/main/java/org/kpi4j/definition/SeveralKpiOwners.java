package org.kpi4j.definition;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a KPI that more than one party answers for. */
final class SeveralKpiOwners implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("several-kpi-owners", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.builder().id("churn").owners("support", "sales").build())
        .accepted(Kpi.builder().id("churn").owner("support").team("sales").build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    if (kpi.owners().isEmpty()) {
      return Outcome.notApplicable();
    }
    return kpi.owners().size() == 1
        ? Outcome.ok()
        : INFO.finding("owners", "several").with(kpi.displayName(), kpi.owners());
  }
}
