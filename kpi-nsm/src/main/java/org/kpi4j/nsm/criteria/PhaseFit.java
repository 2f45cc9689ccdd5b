package org.kpi4j.nsm.criteria;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/**
 * C9: whether the metric fits the phase. A start-up looks for activation and use, a scale-up for retention and repeated
 * use, an established company for efficiency and lifetime value.
 */
final class PhaseFit implements CriterionRule {
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.PHASE_FIT)
      .sources(Sources.COMPASS)
      .scores(4, "Maandelijkse actieve gebruikers")
      .scores(3, "Nights booked")
      .scores(2, "Aantal eerste transacties")
      .saysNothingOf("Customer satisfaction")
      .build();

  /** What a metric is mainly about, with the level that it has in a start-up, a scale-up and an established company. */
  private enum Kind {
    FIRST_STEPS(4, 2, 0),
    REPEATED_USE(3, 4, 4),
    ACTIVITY(3, 4, 2),
    USE(4, 3, 3),
    MONEY_PER_CUSTOMER(1, 2, 4);

    private final ImmutableMap<GrowthPhase, Integer> levels;

    Kind(int startUp, int scaleUp, int mature) {
      levels = ImmutableMap.of(
          GrowthPhase.START_UP, startUp, GrowthPhase.SCALE_UP, scaleUp, GrowthPhase.MATURE, mature);
    }
  }

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    return kind(candidate)
        .flatMap(kind -> INFO.shows(
            kind.levels.getOrDefault(candidate.phase(), 0),
            candidate.phase().name().toLowerCase(Locale.ROOT)));
  }

  private static Optional<Kind> kind(Candidate candidate) {
    if (candidate.hasAny(Trait.FIRST, Trait.NEW)) {
      return Optional.of(Kind.FIRST_STEPS);
    }
    if (candidate.isCustomerMoney()) {
      return Optional.of(Kind.USE);
    }
    if (candidate.isMoney() || candidate.has(Trait.OWN_REVENUE)) {
      return candidate.isRatio() || candidate.isShare()
          ? Optional.of(Kind.MONEY_PER_CUSTOMER)
          : Optional.empty();
    }
    if (candidate.countsReturn()) {
      return Optional.of(Kind.REPEATED_USE);
    }
    return use(candidate);
  }

  private static Optional<Kind> use(Candidate candidate) {
    if (candidate.countsValue()) {
      return Optional.of(Kind.USE);
    }
    return candidate.countsUse() ? Optional.of(Kind.ACTIVITY) : Optional.empty();
  }
}
