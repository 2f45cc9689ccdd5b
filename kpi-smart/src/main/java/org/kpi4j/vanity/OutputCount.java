package org.kpi4j.vanity;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a count of what the company makes, whatever customers do with it. */
final class OutputCount implements MetricRule {
  private static final RuleInfo INFO =
      VanityRules.info("output-count", Severity.WARNING).source(VanityRules.OWN).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Story points completed"))
        .flagged(Metric.named("Aantal opgeleverde functies"))
        .accepted(Metric.named("Feature adoption rate"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return Look.at(metric, context).flags(INFO, VanityReason.OUTPUT);
  }
}
