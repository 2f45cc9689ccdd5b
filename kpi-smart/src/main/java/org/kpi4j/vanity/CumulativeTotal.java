package org.kpi4j.vanity;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric that adds up since the beginning and cannot fall. */
final class CumulativeTotal implements MetricRule {
  private static final RuleInfo INFO = VanityRules.info("cumulative-total", Severity.WARNING)
      .source(VanityRules.RIES)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("All-time downloads"))
        .flagged(Metric.named("Cumulatief aantal registraties"))
        .accepted(Metric.named("Downloads per week by channel"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return Look.at(metric, context).flags(INFO, VanityReason.CUMULATIVE);
  }
}
