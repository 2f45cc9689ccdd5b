package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C7: whether there is a path from the metric to what somebody does today. */
final class Specific implements CriterionRule {
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.SPECIFIC)
      .sources(Sources.COMPASS)
      .scores(4, "Messages sent within a team")
      .scores(3, "Monthly active users")
      .scores(1, "Omzet")
      .scores(0, "Klanttevredenheid")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    if (candidate.has(Trait.SENTIMENT)) {
      return INFO.shows(0, "feeling");
    }
    if (candidate.isMoney()) {
      return INFO.shows(1, "money");
    }
    if (candidate.countsValue() || candidate.hasAny(Trait.REPEAT, Trait.FIRST)) {
      return INFO.shows(4, "action");
    }
    return candidate.countsUse() || candidate.hasAny(Trait.ADVOCACY, Trait.REACH)
        ? INFO.shows(3, "activity")
        : Optional.empty();
  }
}
