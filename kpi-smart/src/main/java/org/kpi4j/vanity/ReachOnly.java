package org.kpi4j.vanity;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a count of those who were reached, without what they got from it. */
final class ReachOnly implements MetricRule {
  private static final RuleInfo INFO = VanityRules.info("reach-only", Severity.WARNING)
      .source(VanityRules.KPIS_FOR_GROWTH)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Website visitors"))
        .flagged(Metric.named("Likes op social media"))
        .accepted(Metric.named("Visitor-to-signup rate"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return Look.at(metric, context).flags(INFO, VanityReason.REACH);
  }
}
