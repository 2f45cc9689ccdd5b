package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;
import org.kpi4j.rule.Suggestion;

/** Flags a definition in use that builds on a metric that is to disappear. */
final class DeprecatedInUse implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("deprecated-in-use", Severity.WARNING)
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
            Catalog.of(old(), Kpi.builder().id("more-visits").metric("visits").build()))
        .flagged(Samples.metrics(old(), Samples.computed("conversion", "orders / visits")))
        .flagged(Samples.metrics(
            Metric.builder().id("visits").lifecycle(Lifecycle.RETIRED).build(),
            Samples.computed("conversion", "orders / visits")))
        .accepted(Catalog.of(
            old(),
            Kpi.builder()
                .id("more-visits")
                .metric("visits")
                .lifecycle(Lifecycle.RETIRED)
                .build()));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.metrics().stream().noneMatch(metric -> isLeaving(metric.lifecycle()))) {
      return Outcome.notApplicable();
    }
    List<Finding> findings = new ArrayList<>();
    catalog.metrics().forEach(metric -> judge(metric, catalog, findings));
    catalog.kpis().forEach(kpi -> judge(kpi, catalog, findings));
    catalog
        .northStar()
        .ifPresent(id -> judge(Subject.of(catalog), "northStar", id, catalog, findings));
    return Outcome.of(findings);
  }

  private static boolean isLeaving(Lifecycle lifecycle) {
    return lifecycle == Lifecycle.DEPRECATED || lifecycle == Lifecycle.RETIRED;
  }

  private static void judge(Metric metric, Catalog catalog, List<Finding> out) {
    if (isLeaving(metric.lifecycle())) {
      return;
    }
    Subject subject = Subject.of(metric);
    metric.drivers().forEach(id -> judge(subject, "drivers", id, catalog, out));
    metric
        .formula()
        .ifPresent(f -> MetricLinks.visit(f, id -> judge(subject, "formula", id, catalog, out)));
  }

  private static void judge(Kpi kpi, Catalog catalog, List<Finding> out) {
    if (isLeaving(kpi.lifecycle())) {
      return;
    }
    Subject subject = Subject.of(kpi);
    kpi.metric().ifPresent(id -> judge(subject, "metric", id, catalog, out));
    kpi.supports().forEach(id -> judge(subject, "supports", id, catalog, out));
    kpi.guardrails().forEach(g -> judge(subject, "guardrails", g.metric(), catalog, out));
  }

  private static void judge(
      Subject subject, String attribute, String id, Catalog catalog, List<Finding> out) {
    catalog
        .findMetric(id)
        .filter(metric -> isLeaving(metric.lifecycle()))
        .ifPresent(metric -> out.add(finding(attribute, metric).on(subject)));
  }

  private static Finding finding(String attribute, Metric old) {
    if (old.replacedBy().isEmpty()) {
      return INFO.finding(attribute, "leaving").with(old.id());
    }
    String successor = old.replacedBy().get();
    Finding finding = INFO.finding(attribute, "replaced").with(successor, old.id());
    boolean isSingle = attribute.equals("metric") || attribute.equals("northStar");
    return isSingle ? finding.suggesting(Suggestion.review(attribute, successor)) : finding;
  }

  private static Metric old() {
    return Metric.builder()
        .id("visits")
        .lifecycle(Lifecycle.DEPRECATED)
        .replacedBy("sessions")
        .build();
  }
}
