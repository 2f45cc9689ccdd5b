package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a formula that computes with a metric that the catalogue does not define. */
final class UnknownMetric implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("unknown-metric", Severity.ERROR)
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
            Samples.computed("average-order-value", "revenue / order"),
            Metric.named("Revenue"),
            Metric.named("Orders")))
        .flagged(
            Samples.metrics(Samples.computed("profit", "revenue - cost"), Metric.named("Cost")))
        .accepted(Samples.metrics(
            Samples.computed("average-order-value", "revenue / orders"),
            Metric.named("Revenue"),
            Metric.named("Orders")))
        .accepted(Samples.computed("average-order-value", "sum(order.value) / count(order)"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    KnownIds known = new KnownIds(catalog);
    List<Link> links = new ArrayList<>();
    for (Metric metric : catalog.metrics()) {
      if (metric.formula().isPresent()) {
        MetricLinks.visit(metric.formula().get(), id -> {
          if (!known.hasMetric(id)) {
            links.add(new Link(Subject.of(metric), "formula", id));
          }
        });
      }
    }
    return Link.findings(INFO, links, known);
  }
}
