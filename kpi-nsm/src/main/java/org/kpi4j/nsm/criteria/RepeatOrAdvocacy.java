package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C10: whether the metric counts repeated behaviour or word of mouth, which are strong predictors of growth. */
final class RepeatOrAdvocacy implements CriterionRule {
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.REPEAT_OR_ADVOCACY)
      .sources(Sources.COMPASS)
      .scores(4, "Aantal producten dat opnieuw wordt besteld binnen 60 dagen")
      .scores(4, "Aantal klanten dat ons aanbeveelt binnen hun netwerk")
      .scores(3, "Monthly active users")
      .scores(0, "App downloads")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    if (candidate.countsReturn()) {
      return INFO.shows(4, "repeat");
    }
    if (candidate.isReach()
        || candidate.isBeforeUse()
        || candidate.hasAny(Trait.FIRST, Trait.NEW, Trait.OWN_REVENUE, Trait.LOST)) {
      return INFO.shows(0, "once");
    }
    if (candidate.isBareActivity() && candidate.countsUse()) {
      return INFO.shows(3, "active");
    }
    return candidate.countsValue() ? INFO.suggests(3, "use") : Optional.empty();
  }
}
