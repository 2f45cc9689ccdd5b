package org.kpi4j.definition;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.DerivedUnit;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;

/**
 * Flags a declared unit that does not follow from the formula. What is counted over a window may be declared for each such
 * time, as in {@code lessons/week}.
 */
final class UnitMismatch implements MetricRule {
  private static final RuleInfo INFO = DefinitionRules.info("unit-mismatch", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  private static final Unit DAY = Unit.parse("day");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(catalog("EUR"))
        .accepted(catalog("EUR/order"))
        .accepted(catalog("money/purchase"))
        .accepted(score());
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    if (metric.formula().isEmpty() || metric.unit().isEmpty()) {
      return Outcome.notApplicable();
    }
    DerivedUnit derived = metric.formula().get().unit(DeclaredUnits.in(context.catalog()));
    return derived instanceof DerivedUnit.Known known
        ? compare(metric, metric.unit().get(), known.unit())
        : Outcome.notApplicable();
  }

  private static Outcome compare(Metric metric, Unit declared, Unit derived) {
    boolean isPerWindow =
        metric.window().isPresent() && declared.times(DAY).isCommensurableWith(derived);
    return declared.isCommensurableWith(derived) || isPerWindow || isScore(declared, derived)
        ? Outcome.ok()
        : INFO.finding("unit", "differs")
            .with(declared, derived, metric.formula().get(), metric.name())
            .suggesting(Suggestion.review("unit", derived.toString()));
  }

  /** Points may be made from shares: the net promoter score is one share less another. */
  private static boolean isScore(Unit declared, Unit derived) {
    return derived.isShare() && declared.isCommensurableWith(Unit.POINTS);
  }

  private static Catalog catalog(String unit) {
    return Samples.metrics(
        Metric.builder().id("revenue").unit(Unit.currency("EUR")).build(),
        Metric.builder().id("orders").unit(Unit.countOf("order")).build(),
        Metric.builder()
            .id("average-order-value")
            .formula("revenue / orders")
            .unit(Unit.parse(unit))
            .build());
  }

  private static Catalog score() {
    return Samples.metrics(
        Metric.builder().id("promoters").unit(Unit.PERCENT).build(),
        Metric.builder().id("detractors").unit(Unit.PERCENT).build(),
        Metric.builder()
            .id("net-promoter-score")
            .formula("promoters - detractors")
            .unit(Unit.POINTS)
            .build());
  }
}
