package org.kpi4j.definition;

import java.util.Locale;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;

/** Flags a metric of which nobody says whether more is better. */
final class MissingDirection implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-direction", Severity.ERROR)
      .source(DefinitionRules.PARTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Churn"))
        .accepted(Metric.builder().id("churn").direction(Direction.LOWER).build())
        .accepted(Metric.builder().id("headcount").direction(Direction.NEUTRAL).build());
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return metric.direction().isPresent() ? Outcome.ok() : missing(metric, context);
  }

  private static Finding missing(Metric metric, Context context) {
    Finding finding = INFO.finding("direction", "missing").with(metric.name());
    return context.isProposing() ? proposing(finding, context.reading(metric)) : finding;
  }

  private static Finding proposing(Finding finding, MetricReading reading) {
    return reading
        .direction()
        .map(usual -> finding.suggesting(Suggestion.review("direction", written(usual))))
        .orElse(finding);
  }

  private static String written(Direction direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }
}
