package org.kpi4j.definition;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric that more than one party answers for. */
final class SeveralOwners implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("several-owners", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.builder().id("churn").owners("support", "sales").build())
        .accepted(Metric.builder().id("churn").owner("support").watcher("sales").build());
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    if (metric.owners().isEmpty()) {
      return Outcome.notApplicable();
    }
    return metric.owners().size() == 1
        ? Outcome.ok()
        : INFO.finding("owners", "several").with(metric.name(), metric.owners());
  }
}
