package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C3: whether the metric moves before revenue does. */
final class LeadsRevenue implements CriterionRule {
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.LEADS_REVENUE)
      .sources(Sources.COMPASS, Sources.PLAYBOOK)
      .scores(3, "Lessons completed per week")
      .scores(1, "Gross merchandise volume")
      .scores(0, "Omzet")
      .saysNothingOf("Customer satisfaction")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    if (candidate.hasAny(Trait.OWN_REVENUE, Trait.LOST)) {
      return INFO.shows(0, "result");
    }
    if (candidate.isMoney()) {
      return INFO.shows(1, "money");
    }
    return candidate.countsUse()
            || candidate.countsReturn()
            || candidate.hasAny(Trait.LEADING, Trait.FIRST)
        ? INFO.suggests(3, "use")
        : Optional.empty();
  }
}
