package org.kpi4j.vanity;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a number that can be raised without anything becoming better. */
final class GameableNumber implements MetricRule {
  private static final RuleInfo INFO = VanityRules.info("gameable-number", Severity.WARNING)
      .source(VanityRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Ticket deflection rate"))
        .flagged(Metric.named("Social selling index"))
        .accepted(Metric.named("First contact resolution"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return Look.at(metric, context).flags(INFO, VanityReason.GAMEABLE);
  }
}
