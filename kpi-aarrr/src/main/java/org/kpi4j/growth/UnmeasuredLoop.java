package org.kpi4j.growth;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a step of a growth loop that no metric of the catalogue measures: a loop is as strong as its narrowest step. */
record UnmeasuredLoop(ImmutableList<GrowthLoop> loops) implements LoopRule {
  private static final RuleInfo INFO = GrowthRules.info("unmeasured-loop", Severity.ADVICE)
      .source(GrowthRules.LOOPS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> judge(GrowthLoop loop, Catalog catalog) {
    List<Finding> findings = new ArrayList<>();
    for (LoopStep step : loop.steps()) {
      if (step.metric().isEmpty()) {
        findings.add(INFO.finding("loops", "nobody").with(loop.name(), step.takes(), step.gives()));
      } else if (catalog.findMetric(step.metric().get()).isEmpty()) {
        findings.add(
            INFO.finding("loops", "unknown").with(loop.name(), step.metric().get()));
      }
    }
    return findings;
  }
}
