package org.kpi4j.vanity;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a count of people, whatever they do. */
final class HeadsOnly implements MetricRule {
  private static final RuleInfo INFO =
      VanityRules.info("heads-only", Severity.WARNING).source(VanityRules.RIES).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Number of students"))
        .flagged(Metric.named("Aantal deelnemers"))
        .accepted(Metric.named("Weekly active users"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return Look.at(metric, context).flags(INFO, VanityReason.HEADS_ONLY);
  }
}
