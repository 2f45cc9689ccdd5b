package org.kpi4j.definition;

import java.util.Optional;
import org.kpi4j.glossary.Concept;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.DerivedUnit;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a metric of which neither a declaration nor the formula gives the unit. */
final class MissingUnit implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("missing-unit", Severity.ERROR)
      .source(DefinitionRules.PARTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Metric.named("Revenue"))
        .flagged(Metric.builder().id("revenue").formula("sum(order.value)").build())
        .accepted(Metric.builder().id("revenue").unit(Unit.currency("EUR")).build())
        .accepted(Metric.builder().id("orders").formula("count(order)").build());
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    return metric.unit().isPresent() || follows(metric, context.catalog())
        ? Outcome.ok()
        : missing(metric, context);
  }

  private static Finding missing(Metric metric, Context context) {
    Finding finding = INFO.finding("unit", "missing").with(metric.name());
    return context.isProposing()
        ? Usual.suggest(finding, context.reading(metric), MissingUnit::usual)
        : finding;
  }

  /** An amount of money has a currency, which only its author knows. */
  private static Optional<String> usual(Concept concept) {
    return concept
        .unit()
        .filter(unit -> unit.factors().stream().noneMatch(f -> f.dimension() == Dimension.MONEY))
        .map(Unit::toString);
  }

  /** A formula whose own parts clash has a defect of its own, which another rule reports. */
  private static boolean follows(Metric metric, Catalog catalog) {
    DerivedUnit derived = metric
        .formula()
        .<DerivedUnit>map(f -> f.unit(DeclaredUnits.in(catalog)))
        .orElseGet(DerivedUnit.AnyUnit::new);
    return derived instanceof DerivedUnit.Known || derived instanceof DerivedUnit.Clash;
  }
}
