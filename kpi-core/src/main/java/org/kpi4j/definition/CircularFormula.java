package org.kpi4j.definition;

import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags metrics whose formulas refer to each other in a circle, so that none can be computed. */
final class CircularFormula implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("circular-formula", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.metrics(
            Samples.computed("profit", "revenue - costs"),
            Samples.computed("costs", "revenue - profit")))
        .accepted(Samples.metrics(
            Samples.computed("profit", "revenue - costs"),
            Samples.computed("costs", "sum(invoice.amount)")));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.metrics().stream().allMatch(metric -> metric.formula().isEmpty())) {
      return Outcome.notApplicable();
    }
    return Outcome.of(MetricGraph.ofFormulas(catalog).cycles((from, to) -> true).stream()
        .map(CircularFormula::finding)
        .toList());
  }

  private static Finding finding(List<Metric> cycle) {
    return CycleFindings.of(
            INFO.finding("formula", "circle"), cycle.stream().map(Metric::id).toList())
        .on(Subject.of(cycle.get(0)));
  }
}
