package org.kpi4j.definition;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Team;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a definition whose id another definition of its kind already has. */
final class DuplicateId implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("duplicate-id", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.metrics(Metric.named("Churn"), Metric.named("churn")))
        .flagged(Samples.metrics(placed(3), placed(9)))
        .accepted(Samples.metrics(Metric.named("Churn"), Metric.named("Churn rate")))
        .accepted(Catalog.of(Metric.named("Churn"), Kpi.builder().id("churn").build()));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(repeated(catalog.metrics(), Metric::id, Subject::of));
    findings.addAll(repeated(catalog.kpis(), Kpi::id, Subject::of));
    findings.addAll(repeated(catalog.teams(), Team::id, Subject::of));
    findings.addAll(repeated(catalog.objectives(), Objective::id, Subject::of));
    findings.addAll(repeated(catalog.initiatives(), Initiative::id, Subject::of));
    return Outcome.of(findings);
  }

  private static <T> List<Finding> repeated(
      List<T> definitions, Function<T, String> id, Function<T, Subject> subject) {
    List<Finding> findings = new ArrayList<>();
    IdTable<T> table = IdTable.of(definitions, id);
    for (int place = 0; place < definitions.size(); place++) {
      T later = definitions.get(place);
      int first = table.find(id.apply(later));
      if (first != place) {
        findings.add(finding(subject.apply(later), subject.apply(definitions.get(first))));
      }
    }
    return findings;
  }

  private static Finding finding(Subject later, Subject first) {
    Optional<SourcePosition> at = first.positions().of("");
    Finding finding = at.map(p -> INFO.finding("id", "taken-at").with(p, later.id()))
        .orElseGet(() -> INFO.finding("id", "taken").with(later.id()));
    return finding.on(later);
  }

  private static Metric placed(int line) {
    SourcePosition position = new SourcePosition("metrics.yaml", line, 5);
    return Metric.builder()
        .id("churn")
        .positions(new Positions(ImmutableMap.of("", position)))
        .build();
  }
}
