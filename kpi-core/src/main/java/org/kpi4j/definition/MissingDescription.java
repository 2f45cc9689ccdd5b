package org.kpi4j.definition;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric that nobody has described. */
final class MissingDescription implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-description", Severity.WARNING)
      .source(DefinitionRules.PARTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Churn"))
        .accepted(Metric.builder()
            .id("churn")
            .description("Customers lost in a month")
            .build());
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return metric.description().isPresent()
        ? Outcome.ok()
        : INFO.finding("description", "missing").with(metric.name());
  }
}
