package org.kpi4j.smart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a second KPI on the same metric, for the same people and the same period. */
final class Duplicate implements CatalogRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/duplicate", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.CERTAIN)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Catalog.of(churn("churn-a", "new customers"), churn("churn-b", "new customers")))
        .accepted(Catalog.of(churn("churn-a", "new customers"), churn("churn-b", "old customers")));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    Map<Scope, Kpi> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Kpi kpi : catalog.kpis()) {
      Optional<Kpi> other =
          Scope.of(kpi).flatMap(scope -> Optional.ofNullable(first.putIfAbsent(scope, kpi)));
      other.ifPresent(o -> findings.add(finding(kpi, o)));
    }
    return Outcome.of(findings);
  }

  private static Finding finding(Kpi kpi, Kpi other) {
    return INFO.finding("metric", "same")
        .with(kpi.displayName(), other.displayName())
        .relatedTo(other.id())
        .on(Subject.of(kpi));
  }

  private static Kpi churn(String id, String population) {
    return Kpi.builder().id(id).metric("churn").population(population).build();
  }

  /** What a KPI is about; two KPIs with the same scope are one too many. */
  private record Scope(String metric, Optional<String> population, Optional<Deadline> deadline) {
    static Optional<Scope> of(Kpi kpi) {
      return kpi.metric()
          .map(metric -> new Scope(metric, kpi.population(), kpi.goal().flatMap(Goal::deadline)));
    }
  }
}
