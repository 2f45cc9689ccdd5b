package org.kpi4j.definition;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a KPI that wants nothing of its metric: neither its fields nor a statement say an aim. */
final class MissingAim implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-aim", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.builder().id("churn").metric("churn").build())
        .accepted(
            Kpi.builder().id("churn").metric("churn").aim(Samples.CHURN_GOAL).build())
        .accepted(Kpi.stating("Reduce churn from 5% to 3% by the end of 2027"));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return kpi.aim().isPresent() || kpi.statement().isPresent()
        ? Outcome.ok()
        : INFO.finding("aim", "missing").with(kpi.displayName());
  }
}
