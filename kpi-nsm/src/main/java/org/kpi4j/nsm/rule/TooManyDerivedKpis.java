package org.kpi4j.nsm.rule;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.cascade.Cascade;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a department that works on the north star by more than three metrics. */
final class TooManyDerivedKpis implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("too-many-derived-kpis", Severity.WARNING).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none().flagged(owned("a", "b", "c", "d")).accepted(owned("a", "b", "c"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    return Chosen.of(
        catalog,
        chosen -> Outcome.of(Cascade.of(catalog).surplus().stream()
            .map(kpi -> INFO.finding("drivers", "surplus")
                .with(kpi.department(), kpi.metric())
                .relatedTo(kpi.metric())
                .on(chosen.subject()))
            .toList()));
  }

  private static Catalog owned(String... drivers) {
    Catalog.Builder catalog = Catalog.builder().northStar("lessons");
    for (String driver : drivers) {
      catalog.metric(Metric.builder().id(driver).owner("product").build());
    }
    return catalog
        .metric(Metric.builder()
            .id("lessons")
            .drivers(ImmutableList.copyOf(drivers))
            .build())
        .build();
  }
}
