package org.kpi4j.smart;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Objective;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a KPI that serves no objective, no other KPI and not the north star, where the catalogue has those. */
final class NoParent implements KpiRule {
  private static final Objective GROWTH = Objective.builder()
      .id("growth")
      .statement(LocalizedText.of("Grow in Belgium"))
      .build();
  private static final RuleInfo INFO = RuleInfo.of("smart/no-parent", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.CERTAIN)
      .source(Sources.GROWTH_KPIS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(beside(Kpi.builder().id("leads").build()))
        .accepted(beside(Kpi.builder().id("leads").support("growth").build()))
        .accepted(Kpi.builder().id("leads").build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Catalog catalog = context.catalog();
    if (catalog.objectives().isEmpty() && catalog.northStar().isEmpty()) {
      return Outcome.notApplicable();
    }
    return !kpi.supports().isEmpty() || isReferredTo(kpi, catalog)
        ? Outcome.ok()
        : INFO.finding("supports", "missing").with(kpi.displayName());
  }

  private static boolean isReferredTo(Kpi kpi, Catalog catalog) {
    boolean isNorthStar = kpi.metric().isPresent() && kpi.metric().equals(catalog.northStar());
    return isNorthStar
        || catalog.objectives().stream()
            .flatMap(objective -> objective.keyResults().stream())
            .map(KeyResult::metric)
            .anyMatch(metric -> metric.isPresent() && metric.equals(kpi.metric()));
  }

  private static Catalog beside(Kpi kpi) {
    return Catalog.builder().kpi(kpi).objective(GROWTH).build();
  }
}
