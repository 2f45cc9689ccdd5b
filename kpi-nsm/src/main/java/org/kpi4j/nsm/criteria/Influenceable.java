package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C4: whether the team can move the metric: an experiment shows it best, owned drivers show that somebody tries. */
final class Influenceable implements CriterionRule {
  private static final int ENOUGH_DRIVERS = 3; // chosen by this library

  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.INFLUENCEABLE)
      .sources(Sources.KPIS_THAT_DRIVE_GROWTH)
      .scores(3, "Lessons completed per week")
      .scores(1, "Customer satisfaction")
      .scores(1, "Omzet")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    int owned = candidate.tree().map(tree -> tree.owned(1).size()).orElse(0);
    if (owned > 0) {
      return INFO.shows(owned >= ENOUGH_DRIVERS ? 4 : 3, "owned-drivers", owned);
    }
    if (candidate.hasAny(Trait.OWN_REVENUE, Trait.SENTIMENT, Trait.LOST)) {
      return INFO.suggests(1, "result");
    }
    return candidate.countsUse() || candidate.countsReturn()
        ? INFO.suggests(3, "behaviour")
        : Optional.empty();
  }
}
