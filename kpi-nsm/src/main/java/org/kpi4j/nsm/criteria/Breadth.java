package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C6: how many of the departments can contribute. */
final class Breadth implements CriterionRule {
  private static final int USUAL_DEPARTMENTS =
      5; // chosen by this library, for a company that names none

  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.BREADTH)
      .sources(Sources.COMPASS)
      .scores(3, "Monthly active users")
      .scores(0, "Conversieratio van de nieuwsbrief")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    boolean isKnown =
        !candidate.supporters().isEmpty() || level(candidate) >= Criterion.HIGHEST_LEVEL / 2;
    if (isKnown && !candidate.contributors().isEmpty()) {
      return INFO.shows(level(candidate), "departments", candidate.contributors());
    }
    if (candidate.has(Trait.NARROW)) {
      return INFO.shows(0, "narrow");
    }
    return candidate.countsUse() || candidate.countsReturn() || candidate.isCustomerMoney()
        ? INFO.suggests(3, "use")
        : Optional.empty();
  }

  private static int level(Candidate candidate) {
    int all = candidate.company().departments().isEmpty()
        ? USUAL_DEPARTMENTS
        : candidate.company().departments().size();
    double share = (double) candidate.contributors().size() / all;
    return (int)
        Math.min(Criterion.HIGHEST_LEVEL, Math.floor(share * (Criterion.HIGHEST_LEVEL + 1)));
  }
}
