package org.kpi4j.definition;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a KPI whose parts do not weigh 100 % together. */
final class WeightsNotWhole implements KpiRule {
  private static final double WHOLE = 100;
  /** Leaves room for thirds written with two decimals; chosen by this library. */
  private static final double MARGIN = 0.1;

  private static final RuleInfo INFO = DefinitionRules.info("weights-not-whole", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none().flagged(weighted(50, 40)).accepted(weighted(60, 40));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    if (kpi.weights().isEmpty()) {
      return Outcome.notApplicable();
    }
    double sum =
        kpi.weights().values().stream().mapToDouble(Double::doubleValue).sum();
    return Math.abs(sum - WHOLE) <= MARGIN
        ? Outcome.ok()
        : INFO.finding("weights", "sum").with(sum);
  }

  private static Kpi weighted(double speed, double quality) {
    return Kpi.builder()
        .id("service")
        .weight("speed", speed)
        .weight("quality", quality)
        .build();
  }
}
