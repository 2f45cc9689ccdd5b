package org.kpi4j.definition;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a metric or KPI whose name another one has as well, so that people cannot tell them apart. */
final class DuplicateName implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("duplicate-name", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.metrics(named("churn-a", "Churn"), named("churn-b", "churn")))
        .flagged(Samples.metrics(
            named("churn-a", "Churn"),
            Metric.builder().id("attrition").alias("churn").build()))
        .flagged(Samples.metrics(
            named("churn-a", "Churn").toBuilder().formula("lost / customers").build(),
            named("churn-b", "Churn").toBuilder()
                .formula("cancelled / customers")
                .build()))
        .accepted(Samples.metrics(named("churn-a", "Churn"), named("churn-b", "Revenue churn")));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    List<Finding> findings = new ArrayList<>();
    NameTable<Metric> metrics = new NameTable<>(Metric::id);
    catalog.metrics().forEach(metric -> names(metric).forEach(name -> metrics.add(name, metric)));
    catalog.metrics().forEach(metric -> judge(metric, metrics, findings));
    NameTable<Kpi> kpis = new NameTable<>(Kpi::id);
    catalog.kpis().forEach(kpi -> kpi.name().ifPresent(name -> kpis.add(name.text(), kpi)));
    catalog.kpis().forEach(kpi -> judge(kpi, kpis, findings));
    return Outcome.of(findings);
  }

  private static Iterable<String> names(Metric metric) {
    return metric.aliases().isEmpty()
        ? metric.name().texts().values()
        : Iterables.concat(metric.name().texts().values(), metric.aliases());
  }

  private static void judge(Metric metric, NameTable<Metric> table, List<Finding> out) {
    for (String name : names(metric)) {
      Metric owner = table.owner(name);
      if (!owner.id().equals(metric.id())) {
        String key = isSameMeasure(metric, owner) ? "taken" : "contradicts";
        out.add(finding(key, owner.id(), name).on(Subject.of(metric)));
        return;
      }
    }
  }

  private static void judge(Kpi kpi, NameTable<Kpi> table, List<Finding> out) {
    String name = kpi.name().map(LocalizedText::text).orElse(null);
    if (name != null && !table.owner(name).id().equals(kpi.id())) {
      out.add(finding("taken", table.owner(name).id(), name).on(Subject.of(kpi)));
    }
  }

  private static boolean isSameMeasure(Metric a, Metric b) {
    return a.formula().equals(b.formula())
        && a.population().equals(b.population())
        && a.window().equals(b.window());
  }

  private static Finding finding(String key, String owner, String name) {
    return INFO.finding("name", key).with(owner, name).relatedTo(owner);
  }

  private static Metric named(String id, String name) {
    return Metric.builder().id(id).name(name).build();
  }
}
