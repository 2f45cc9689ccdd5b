package org.kpi4j.nsm.rule;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.Initiative;
import org.kpi4j.nsm.cascade.InitiativeTrace;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags an initiative that moves nothing that moves the north star. */
final class InitiativeSetAside implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("initiative-set-aside", Severity.ADVICE).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none().flagged(working("page-views")).accepted(working("lessons-begun"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.initiatives().isEmpty()) {
      return Outcome.notApplicable();
    }
    return Chosen.of(catalog, chosen -> {
      InitiativeTrace trace = InitiativeTrace.of(catalog);
      return Outcome.of(catalog.initiatives().stream()
          .filter(initiative -> !trace.reaching().containsKey(initiative.id()))
          .map(initiative ->
              INFO.finding("moves", "aside").with(initiative.id()).on(Subject.of(initiative)))
          .toList());
    });
  }

  private static Catalog working(String moved) {
    return Samples.school()
        .initiative(Initiative.builder().id("new-home-page").move(moved).build())
        .build();
  }
}
