package org.kpi4j.growth;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a growth loop that is none: a step takes something that no step gives, or the end does not feed the beginning. */
record OpenLoop(ImmutableList<GrowthLoop> loops) implements LoopRule {
  private static final RuleInfo INFO =
      GrowthRules.info("open-loop", Severity.WARNING).source(GrowthRules.LOOPS).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> judge(GrowthLoop loop, Catalog catalog) {
    if (loop.brokenAt().isPresent()) {
      return List.of(finding("broken", loop, loop.brokenAt().get()));
    }
    return loop.isClosed()
        ? List.of()
        : List.of(finding("open", loop, loop.steps().get(0)));
  }

  private static Finding finding(String key, GrowthLoop loop, LoopStep hungry) {
    return INFO.finding("loops", key).with(loop.name(), hungry.takes());
  }
}
