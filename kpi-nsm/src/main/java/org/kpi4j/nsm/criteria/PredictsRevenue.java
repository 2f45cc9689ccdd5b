package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Concept;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/**
 * C2: whether the metric predicts revenue or growth. Only data can show it; the definition shows when it cannot count: a
 * factor of revenue moves with it by arithmetic, not because it predicts anything.
 */
final class PredictsRevenue implements CriterionRule {
  private static final int MOST_BELIEVED = 3; // of 4; chosen by this library
  private static final double NEAR = 0.5; // from here on it gets 2 of 4 or more

  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.PREDICTS_REVENUE)
      .sources(Sources.KPIS_THAT_DRIVE_GROWTH, Sources.COMPASS)
      .scores(0, "Omzet")
      .saysNothingOf("Trees planted")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    if (candidate.isPartOfRevenue()) {
      return INFO.shows(0, "mechanical");
    }
    return candidate.concept().flatMap(Concept::nearRevenue).flatMap(PredictsRevenue::believed);
  }

  /** {@return what the field believes, which is never more than a good reason to look at the data} */
  private static Optional<Evidence> believed(double nearness) {
    return nearness < NEAR
        ? INFO.suggests(1, "not-believed")
        : INFO.suggests((int) Math.round(nearness * MOST_BELIEVED), "believed");
  }
}
