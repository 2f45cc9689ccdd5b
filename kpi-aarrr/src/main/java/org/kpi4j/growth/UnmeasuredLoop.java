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

/** Flags a step of a growth loop that no metric of the catalogue measures: a loop is as strong as its narrowest step. */
final class UnmeasuredLoop implements CatalogRule {
  private static final RuleInfo INFO = GrowthRules.info("unmeasured-loop", Severity.ADVICE)
      .source(GrowthRules.LOOPS)
      .build();

  private final ImmutableList<GrowthLoop> loops;

  UnmeasuredLoop(ImmutableList<GrowthLoop> loops) {
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
      loop.steps().forEach(step -> add(loop, step, catalog, findings));
    }
    return Outcome.of(findings);
  }

  private static void add(GrowthLoop loop, LoopStep step, Catalog catalog, List<Finding> findings) {
    if (step.metric().isEmpty()) {
      findings.add(INFO.finding("loops", "nobody").with(loop.name(), step.takes(), step.gives()));
    } else if (catalog.findMetric(step.metric().get()).isEmpty()) {
      findings.add(
          INFO.finding("loops", "unknown").with(loop.name(), step.metric().get()));
    }
  }
}
