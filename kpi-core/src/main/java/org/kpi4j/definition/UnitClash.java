package org.kpi4j.definition;

import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.DerivedUnit;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a formula that adds or subtracts what cannot be added. */
final class UnitClash implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("unit-clash", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(catalog("impressions - clicks / impressions"))
        .flagged(undeclared("impressions - clicks / impressions"))
        .accepted(catalog("(impressions - clicks) / impressions"))
        .accepted(undeclared("(impressions - clicks) / impressions"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    Formula formula = metric.formula().orElse(null);
    if (formula == null || !hasSum(formula)) {
      return Outcome.notApplicable();
    }
    LikelyUnits units = context.shared(
        LikelyUnits.class, () -> new LikelyUnits(context.catalog(), context.reader()));
    return formula.unit(units) instanceof DerivedUnit.Clash clash
        ? finding(metric, clash)
        : Outcome.ok();
  }

  /** Only sums can clash; most formulas have none. */
  private static boolean hasSum(Formula formula) {
    if (formula instanceof Arithmetic.Sum) {
      return true;
    }
    if (formula instanceof Formula.Reference) {
      return false;
    }
    for (Formula part : formula.parts()) {
      if (hasSum(part)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Metric metric, DerivedUnit.Clash clash) {
    return INFO.finding("formula", "clash")
        .with(clash.left(), clash.leftUnit(), clash.right(), clash.rightUnit(), metric.name());
  }

  private static Catalog catalog(String formula) {
    return Samples.metrics(
        Metric.builder().id("impressions").unit(Unit.countOf("impression")).build(),
        Metric.builder().id("clicks").unit(Unit.countOf("click")).build(),
        Samples.computed("bounce-rate", formula));
  }

  /** Metrics that declare no unit, and whose names tell it. */
  private static Catalog undeclared(String formula) {
    return Samples.metrics(
        Metric.builder().id("impressions").build(),
        Metric.builder().id("clicks").name("Ad clicks").build(),
        Samples.computed("bounce-rate", formula));
  }
}
