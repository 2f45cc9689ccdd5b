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

/** Flags metrics that drive each other in a circle, so that the driver tree is no tree. */
final class DriverCycle implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("driver-cycle", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.metrics(driven("leads", "traffic"), driven("traffic", "leads")))
        .accepted(Samples.metrics(
            driven("leads", "traffic"), driven("traffic", "budget"), Metric.named("Budget")));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.metrics().stream().allMatch(metric -> metric.drivers().isEmpty())) {
      return Outcome.notApplicable();
    }
    return Outcome.of(
        MetricGraph.ofDrivers(catalog)
            .cycles((from, to) -> from.drivers().contains(to.id()))
            .stream()
            .map(DriverCycle::finding)
            .toList());
  }

  private static Finding finding(List<Metric> cycle) {
    return CycleFindings.of(
            INFO.finding("drivers", "circle"), cycle.stream().map(Metric::id).toList())
        .on(Subject.of(cycle.get(0)));
  }

  private static Metric driven(String id, String driver) {
    return Metric.builder().id(id).driver(driver).build();
  }
}
