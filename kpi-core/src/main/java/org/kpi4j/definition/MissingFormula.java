package org.kpi4j.definition;

import java.util.Optional;
import org.kpi4j.glossary.Concept;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric of which nobody says how it is computed. */
final class MissingFormula implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-formula", Severity.WARNING)
      .source(DefinitionRules.PARTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Average order value"))
        .accepted(Metric.builder()
            .id("average-order-value")
            .formula("revenue / orders")
            .build());
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return metric.formula().isPresent() ? Outcome.ok() : missing(metric, context);
  }

  private static Finding missing(Metric metric, Context context) {
    Finding finding = INFO.finding("formula", "missing").with(metric.name());
    return context.isProposing()
        ? Usual.suggest(finding, context.reading(metric), MissingFormula::usual)
        : finding;
  }

  private static Optional<String> usual(Concept concept) {
    return concept.formula().map(Formula::toString);
  }
}
