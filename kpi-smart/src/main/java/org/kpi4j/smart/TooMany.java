package org.kpi4j.smart;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Team;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags an objective with more key results, or a team with more derived KPIs, than people can keep in mind. */
final class TooMany implements CatalogRule {
  private static final RuleInfo.Option PER_OBJECTIVE =
      new RuleInfo.Option("per-objective", 5, 1, 100);
  private static final RuleInfo.Option PER_TEAM = new RuleInfo.Option("per-team", 3, 1, 100);
  private static final RuleInfo INFO = RuleInfo.of("smart/too-many", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.CERTAIN)
      .options(PER_OBJECTIVE, PER_TEAM)
      .source(Sources.OKR)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(withKeyResults(6))
        .flagged(withTeamKpis(4))
        .accepted(withKeyResults(5))
        .accepted(withTeamKpis(3));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.objectives().isEmpty() && catalog.teams().isEmpty()) {
      return Outcome.notApplicable();
    }
    List<Finding> findings = new ArrayList<>();
    double perObjective = context.option(INFO, PER_OBJECTIVE);
    for (Objective objective : catalog.objectives()) {
      int size = objective.keyResults().size();
      if (size > perObjective) {
        findings.add(INFO.finding("keyResults", "objective")
            .with(size, objective.statement())
            .on(Subject.of(objective)));
      }
    }
    findings.addAll(teams(catalog, context.option(INFO, PER_TEAM)));
    return Outcome.of(findings);
  }

  private static List<Finding> teams(Catalog catalog, double limit) {
    List<Finding> findings = new ArrayList<>();
    Multiset<String> derived = HashMultiset.create();
    catalog.kpis().stream()
        .filter(kpi -> !kpi.supports().isEmpty())
        .forEach(kpi -> derived.addAll(kpi.teams()));
    for (Team team : catalog.teams()) {
      int size = derived.count(team.id());
      if (size > limit) {
        findings.add(INFO.finding("", "team")
            .with(size, team.name().map(LocalizedText::text).orElse(team.id()))
            .on(Subject.of(team)));
      }
    }
    return findings;
  }

  private static Catalog withKeyResults(int size) {
    Objective.Builder objective = Objective.builder().id("growth").statement("Grow in Belgium");
    IntStream.rangeClosed(1, size)
        .forEach(i -> objective.keyResult(KeyResult.of("Open shop number " + i)));
    return Catalog.builder().objective(objective.build()).build();
  }

  private static Catalog withTeamKpis(int size) {
    Catalog.Builder catalog = Catalog.builder().team(Team.builder().id("sales").build());
    IntStream.rangeClosed(1, size)
        .forEach(i -> catalog.kpi(
            Kpi.builder().id("kpi-" + i).team("sales").support("growth").build()));
    return catalog.build();
  }
}
