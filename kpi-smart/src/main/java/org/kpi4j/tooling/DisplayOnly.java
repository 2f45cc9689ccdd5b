package org.kpi4j.tooling;

import org.kpi4j.glossary.Glossary;
import org.kpi4j.glossary.Tool;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric that is bound only to tools which show what others measured. */
final class DisplayOnly implements MetricRule {
  private static final RuleInfo INFO =
      ToolRules.info("display-only", Severity.ADVICE).build();

  private final Glossary glossary;

  DisplayOnly(Glossary glossary) {
    this.glossary = glossary;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(ToolRules.measured("Bounce rate", "Google Data Studio"))
        .accepted(ToolRules.measured("Bounce rate", "Google Data Studio", "Google Analytics"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    if (metric.sources().isEmpty()) {
      return Outcome.notApplicable();
    }
    boolean onlyShown = metric.sources().stream().allMatch(this::onlyShows);
    return onlyShown
        ? INFO.finding("sources", "shown").with(metric.sources().get(0).tool())
        : Outcome.ok();
  }

  /** A tool with a table or page beside it says where the number comes from. */
  private boolean onlyShows(DataSource source) {
    return source.location().isEmpty()
        && glossary.tool(source.tool()).map(Tool::showsAnything).orElse(false);
  }
}
