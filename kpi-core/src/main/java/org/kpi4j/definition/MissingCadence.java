package org.kpi4j.definition;

import java.time.Period;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a KPI that nobody says how often to measure or review. */
final class MissingCadence implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-cadence", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(
            Kpi.builder().id("churn").aim(Threshold.atMost(Quantity.percent(3))).build())
        .accepted(Kpi.builder()
            .id("churn")
            .aim(Threshold.atMost(Quantity.percent(3)))
            .reviewCadence(Period.ofMonths(1))
            .build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    if (context.asWritten(kpi).aim().isEmpty()) {
      return Outcome.notApplicable();
    }
    return hasCadence(kpi, context)
        ? Outcome.ok()
        : INFO.finding("reviewCadence", "missing").with(kpi.displayName());
  }

  private static boolean hasCadence(Kpi kpi, Context context) {
    return kpi.reviewCadence().isPresent()
        || context.metricOf(kpi).flatMap(Metric::window).isPresent()
        || context.reading(kpi).flatMap(GoalReading::frequency).isPresent();
  }
}
