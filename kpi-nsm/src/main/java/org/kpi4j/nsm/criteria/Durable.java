package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/**
 * C8: whether the metric will still matter in five years. It pulls against C9: what fits the phase of today fits the
 * next one less. Both are scored and the difference is shown.
 */
final class Durable implements CriterionRule {
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.DURABLE)
      .sources(Sources.COMPASS)
      .scores(3, "Luisteruren per gebruiker")
      .scores(1, "Number of first transactions")
      .scores(1, "Conversion rate of the newsletter")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    if (candidate.hasAny(Trait.NARROW, Trait.FIRST, Trait.NEW)) {
      return INFO.suggests(1, "passing");
    }
    return candidate.countsUse() || candidate.countsReturn()
        ? INFO.suggests(3, "lasting")
        : Optional.empty();
  }
}
