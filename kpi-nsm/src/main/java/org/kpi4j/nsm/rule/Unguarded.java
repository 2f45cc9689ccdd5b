package org.kpi4j.nsm.rule;

import org.kpi4j.model.Catalog;
import org.kpi4j.nsm.cascade.GuardrailPlan;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a north star without a guardrail on profitability or on the quality that customers get. */
final class Unguarded implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("unguarded", Severity.WARNING).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.guarded())
        .flagged(Samples.guarded("gross-margin"))
        .accepted(Samples.guarded("gross-margin", "churn-rate"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    return Chosen.of(catalog, Unguarded::outcome);
  }

  private static Outcome outcome(Chosen chosen) {
    GuardrailPlan plan = GuardrailPlan.of(chosen.candidate());
    return plan.isComplete()
        ? Outcome.ok()
        : INFO.finding("guardrails", "open")
            .with(NorthStarMessages.names("guard.", plan.missing()))
            .on(chosen.subject());
  }
}
