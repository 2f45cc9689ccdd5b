package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C12: whether the metric is hard to raise without making anything better, and whether others guard it. */
final class ResistsGaming implements CriterionRule {
  private static final int FULLY_GUARDED = 2;
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.RESISTS_GAMING)
      .sources(Sources.COMPASS, Sources.DECEIVE)
      .scores(0, "Page views")
      .saysNothingOf("Nights booked")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    int guards = candidate.guardrails().size();
    if (guards > 0) {
      return INFO.shows(guards >= FULLY_GUARDED ? 4 : 3, "guarded", guards);
    }
    return candidate.isReach() || candidate.has(Trait.GAMEABLE)
        ? INFO.shows(0, "gameable")
        : Optional.empty();
  }
}
