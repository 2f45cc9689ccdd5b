package org.kpi4j.vanity;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric whose own name says that what matters is left out. */
final class ContextLeftOut implements MetricRule {
  private static final RuleInfo INFO = VanityRules.info("context-left-out", Severity.WARNING)
      .source(VanityRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Traffic without conversions"))
        .flagged(Metric.named("Omzet zonder context"))
        .accepted(Metric.named("Conversion rate by traffic source"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return Look.at(metric, context).flags(INFO, VanityReason.LEFT_OUT);
  }
}
