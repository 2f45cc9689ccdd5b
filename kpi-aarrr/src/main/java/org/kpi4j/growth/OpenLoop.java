package org.kpi4j.growth;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a growth loop that is none: a step takes something that no step gives, or the end does not feed the beginning. */
final class OpenLoop implements CatalogRule {
  private static final RuleInfo INFO =
      GrowthRules.info("open-loop", Severity.WARNING).source(GrowthRules.LOOPS).build();

  private final ImmutableList<GrowthLoop> loops;

  OpenLoop(ImmutableList<GrowthLoop> loops) {
    this.loops = loops;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (loops.isEmpty()) {
      return Outcome.notApplicable();
    }
    List<Finding> findings = new ArrayList<>();
    for (GrowthLoop loop : loops) {
      if (loop.brokenAt().isPresent()) {
        LoopStep step = loop.brokenAt().get();
        findings.add(INFO.finding("loops", "broken").with(loop.name(), step.takes()));
      } else if (!loop.isClosed()) {
        LoopStep first = loop.steps().get(0);
        findings.add(INFO.finding("loops", "open").with(loop.name(), first.takes()));
      }
    }
    return Outcome.of(findings);
  }
}
