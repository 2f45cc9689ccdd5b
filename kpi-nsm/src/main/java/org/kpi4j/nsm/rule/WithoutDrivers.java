package org.kpi4j.nsm.rule;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a north star of which nobody wrote down what moves it. */
final class WithoutDrivers implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("without-drivers", Severity.ADVICE).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.only(Metric.named("Lessons finished")))
        .accepted(Samples.school().build());
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    return Chosen.of(
        catalog,
        chosen -> chosen.tree().all().isEmpty()
            ? INFO.finding("drivers", "none").with(chosen.metric().name()).on(chosen.subject())
            : Outcome.ok());
  }
}
