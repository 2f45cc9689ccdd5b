package org.kpi4j.definition;

import java.util.Arrays;
import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags KPIs that support each other in a circle, so that the chain never reaches a goal of the organisation. */
final class SupportCycle implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("support-cycle", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Catalog.of(supporting("leads", "sales"), supporting("sales", "leads")))
        .accepted(Catalog.of(supporting("leads", "sales"), supporting("sales", "growth")));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.kpis().stream().allMatch(kpi -> kpi.supports().isEmpty())) {
      return Outcome.notApplicable();
    }
    List<Kpi> kpis = catalog.kpis();
    return Outcome.of(
        Cycles.of(graph(kpis), node -> kpis.get(node).id(), (from, to) -> true).stream()
            .map(cycle -> finding(Arrays.stream(cycle).mapToObj(kpis::get).toList()))
            .toList());
  }

  private static Graph graph(List<Kpi> kpis) {
    IdTable<Kpi> table = IdTable.of(kpis, Kpi::id);
    return Graph.of(
        kpis.size(),
        (node, targets) -> kpis.get(node).supports().forEach(id -> targets.accept(table.find(id))));
  }

  private static Finding finding(List<Kpi> cycle) {
    return CycleFindings.of(
            INFO.finding("supports", "circle"), cycle.stream().map(Kpi::id).toList())
        .on(Subject.of(cycle.get(0)));
  }

  private static Kpi supporting(String id, String supported) {
    return Kpi.builder().id(id).support(supported).build();
  }
}
