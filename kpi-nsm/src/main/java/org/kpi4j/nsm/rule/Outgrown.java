package org.kpi4j.nsm.rule;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.criteria.Criteria;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a north star that belongs to another phase than the company is in. */
final class Outgrown implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("outgrown", Severity.WARNING).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none().flagged(in(GrowthPhase.MATURE)).accepted(in(GrowthPhase.START_UP));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.company().flatMap(CompanyProfile::phase).isEmpty()) {
      return Outcome.notApplicable();
    }
    return Chosen.of(
        catalog,
        chosen -> Criteria.judge(Criterion.PHASE_FIT, chosen.candidate())
            .map(fit -> outcome(chosen, fit))
            .orElseGet(Outcome::notApplicable));
  }

  private static Outcome outcome(Chosen chosen, Evidence fit) {
    return fit.value().compareTo(Score.ofLevel(1)) > 0
        ? Outcome.ok()
        : INFO.finding("", "phase")
            .with(fit.because(), chosen.metric().name())
            .on(chosen.subject());
  }

  private static Catalog in(GrowthPhase phase) {
    return Samples.only(Metric.named("Number of first transactions")).toBuilder()
        .company(CompanyProfile.builder().phase(phase).build())
        .build();
  }
}
