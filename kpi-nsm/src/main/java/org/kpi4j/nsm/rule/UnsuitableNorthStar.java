package org.kpi4j.nsm.rule;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.ScoredCandidate;
import org.kpi4j.nsm.gates.GateResult;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a north star that a gate stops or that stands for no value of customers. */
final class UnsuitableNorthStar implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("unsuitable-north-star", Severity.WARNING).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.only(Metric.named("Website visitors")))
        .flagged(Samples.only(Metric.named("Churn rate")))
        .accepted(Samples.school().build());
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    return Chosen.of(catalog, UnsuitableNorthStar::outcome);
  }

  private static Outcome outcome(Chosen chosen) {
    ScoredCandidate scored = NorthStar.scored(chosen.candidate());
    if (scored.isStopped()) {
      return Outcome.of(
          scored.stops().stream().map(stop -> stopped(stop, chosen)).toList());
    }
    return scored
        .floor()
        .<Outcome>map(floor -> INFO.finding("", "floor")
            .with(floor.evidence().because(), chosen.metric().name())
            .on(chosen.subject()))
        .orElseGet(Outcome::ok);
  }

  private static Finding stopped(GateResult stop, Chosen chosen) {
    Finding finding =
        INFO.finding("", "gate").with(stop.because(), chosen.metric().name()).on(chosen.subject());
    return stop.repair().map(finding::because).orElse(finding);
  }
}
