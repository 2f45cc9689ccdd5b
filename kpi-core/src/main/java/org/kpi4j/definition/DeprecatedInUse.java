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
    for (Link link : links(catalog)) {
      catalog
          .findMetric(link.id())
          .filter(metric -> isLeaving(metric.lifecycle()))
          .ifPresent(metric -> findings.add(finding(link.attribute(), metric).on(link.from())));
    }
    return Outcome.of(findings);
  }

  private static boolean isLeaving(Lifecycle lifecycle) {
    return lifecycle == Lifecycle.DEPRECATED || lifecycle == Lifecycle.RETIRED;
  }

  /** {@return what definitions in use are tied to metrics by} */
  private static List<Link> links(Catalog catalog) {
    List<Link> links = new ArrayList<>();
    for (Metric metric : catalog.metrics()) {
      if (!isLeaving(metric.lifecycle())) {
        add(metric, links);
      }
    }
    for (Kpi kpi : catalog.kpis()) {
      if (!isLeaving(kpi.lifecycle())) {
        add(kpi, links);
      }
    }
    catalog.northStar().ifPresent(id -> links.add(new Link(Subject.of(catalog), "northStar", id)));
    return links;
  }

  private static void add(Metric metric, List<Link> links) {
    Subject subject = Subject.of(metric);
    metric.drivers().forEach(id -> links.add(new Link(subject, "drivers", id)));
    metric
        .formula()
        .ifPresent(f -> MetricLinks.visit(f, id -> links.add(new Link(subject, "formula", id))));
  }

  private static void add(Kpi kpi, List<Link> links) {
    Subject subject = Subject.of(kpi);
    kpi.metric().ifPresent(id -> links.add(new Link(subject, "metric", id)));
    kpi.supports().forEach(id -> links.add(new Link(subject, "supports", id)));
    kpi.guardrails().forEach(g -> links.add(new Link(subject, "guardrails", g.metric())));
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
