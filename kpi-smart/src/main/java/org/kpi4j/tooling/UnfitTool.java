package org.kpi4j.tooling;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.glossary.Tool;
import org.kpi4j.message.Argument;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric that is bound to a tool which cannot measure it. */
final class UnfitTool implements MetricRule {
  private static final RuleInfo INFO =
      ToolRules.info("unfit-tool", Severity.WARNING).build();

  /** How many fitting tools a finding names. */
  private static final int NAMED = 3;

  private final Glossary glossary;

  UnfitTool(Glossary glossary) {
    this.glossary = glossary;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(ToolRules.measured("Average order value", "Hotjar"))
        .flagged(ToolRules.measured("Opzegpercentage", "Google Search Console"))
        .accepted(ToolRules.measured("Bounce rate", "Google Analytics"))
        .accepted(ToolRules.measured("Average order value", "Looker Studio", "Shopify"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    if (metric.sources().isEmpty()) {
      return Outcome.notApplicable();
    }
    MetricReading reading = MetricReader.of(glossary).read(metric);
    Optional<Concept> concept = reading.concept().filter(c -> reading.isKnown());
    return concept.map(c -> Outcome.of(findings(metric, c))).orElse(Outcome.notApplicable());
  }

  private List<Finding> findings(Metric metric, Concept concept) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < metric.sources().size(); i++) {
      DataSource source = metric.sources().get(i);
      boolean unfit = glossary
          .tool(source.tool())
          .flatMap(tool -> tool.canMeasure(concept))
          .map(can -> !can)
          .orElse(false);
      if (unfit) {
        findings.add(INFO.finding("sources[" + i + "].tool", "unfit")
            .with(Argument.of(fitting(concept)), source.tool()));
      }
    }
    return findings;
  }

  private ImmutableList<String> fitting(Concept concept) {
    return glossary.toolsFor(concept).stream()
        .limit(NAMED)
        .map(Tool::name)
        .collect(ImmutableList.toImmutableList());
  }
}
