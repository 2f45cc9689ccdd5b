package org.kpi4j.definition;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a link to something that the catalogue does not define. */
final class DanglingLink implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("dangling-link", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Catalog.of(Kpi.builder().id("less-churn").metric("churn").build()))
        .flagged(Catalog.of(Metric.builder().id("leads").driver("traffic").build()))
        .flagged(Samples.metrics(
            Metric.named("Traffic"),
            Metric.builder().id("leads").driver("trafic").build()))
        .accepted(Catalog.of(
            Metric.named("Churn"),
            Kpi.builder().id("less-churn").metric("churn").build()));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    KnownIds known = new KnownIds(catalog);
    return Link.findings(INFO, new LooseLinks(known).in(catalog), known);
  }
}
