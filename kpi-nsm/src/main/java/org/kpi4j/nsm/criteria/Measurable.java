package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C5: whether the metric can be measured soon, often and without much noise. */
final class Measurable implements CriterionRule {
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.MEASURABLE)
      .sources(Sources.KPIS_THAT_DRIVE_GROWTH)
      .scores(3, "Nights booked")
      .scores(1, "Customer satisfaction")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    if (candidate.has(Trait.SENTIMENT)) {
      return INFO.shows(1, "survey");
    }
    if (isDefined(candidate.metric())) {
      return INFO.shows(4, "source");
    }
    return candidate.countsUse() || candidate.hasAny(Trait.REACH, Trait.REPEAT, Trait.FIRST)
        ? INFO.suggests(3, "logged")
        : Optional.empty();
  }

  private static boolean isDefined(Metric metric) {
    return !metric.sources().isEmpty() && metric.window().isPresent();
  }
}
