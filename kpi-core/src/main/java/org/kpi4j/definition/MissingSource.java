package org.kpi4j.definition;

import org.kpi4j.model.DataSource;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric that is measured somewhere, while nobody says where. */
final class MissingSource implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-source", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.computed("orders", "count(order)"))
        .accepted(Metric.builder()
            .id("orders")
            .formula("count(order)")
            .source(DataSource.of("Shopify"))
            .build())
        .accepted(Samples.computed("average-order-value", "revenue / orders"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    if (metric.formula().isPresent() && MetricLinks.hasAny(metric.formula().get())) {
      return Outcome.notApplicable();
    }
    return metric.sources().isEmpty()
        ? INFO.finding("sources", "missing").with(metric.name())
        : Outcome.ok();
  }
}
