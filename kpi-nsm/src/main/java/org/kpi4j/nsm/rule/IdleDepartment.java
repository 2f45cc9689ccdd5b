package org.kpi4j.nsm.rule;

import org.kpi4j.model.Catalog;
import org.kpi4j.nsm.cascade.Cascade;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a department that answers for nothing that moves the north star. */
final class IdleDepartment implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("idle-department", Severity.ADVICE).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.departments("product", "sales"))
        .accepted(Samples.departments("product"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    return Chosen.of(
        catalog,
        chosen -> Outcome.of(Cascade.of(catalog).idle().stream()
            .map(
                department -> INFO.finding("drivers", "idle").with(department).on(chosen.subject()))
            .toList()));
  }
}
