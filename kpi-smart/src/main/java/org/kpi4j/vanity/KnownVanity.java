package org.kpi4j.vanity;

import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags what the field calls a vanity metric for a reason that its name does not tell. */
final class KnownVanity implements MetricRule {
  private static final RuleInfo INFO =
      VanityRules.info("known-vanity", Severity.WARNING).source(VanityRules.OWN).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Search ranking"))
        .flagged(Metric.named("Positie in Google"))
        .accepted(Metric.named("Sign-ups by channel"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return Look.at(metric, context).flags(INFO, VanityReason.KNOWN_VANITY);
  }
}
