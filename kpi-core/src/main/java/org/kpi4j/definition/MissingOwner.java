package org.kpi4j.definition;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric that nobody answers for. */
final class MissingOwner implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-owner", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.builder().id("churn").watcher("finance").build())
        .accepted(Metric.builder().id("churn").owner("support").build());
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return metric.owners().isEmpty()
        ? INFO.finding("owners", "missing").with(metric.name())
        : Outcome.ok();
  }
}
