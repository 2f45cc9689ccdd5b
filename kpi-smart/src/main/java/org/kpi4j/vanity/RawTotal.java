package org.kpi4j.vanity;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a total without a denominator. */
final class RawTotal implements MetricRule {
  private static final RuleInfo INFO =
      VanityRules.info("raw-total", Severity.WARNING).source(VanityRules.RIES).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Total revenue"))
        .flagged(Metric.named("Totaal aantal bestellingen"))
        .flagged(Metric.named("Number of cards collected"))
        .accepted(Metric.named("Revenue from upgrades"))
        .accepted(Metric.named("Revenue per customer"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return Look.at(metric, context).flags(INFO, VanityReason.RAW_TOTAL, VanityReason.RAW_COUNT);
  }
}
