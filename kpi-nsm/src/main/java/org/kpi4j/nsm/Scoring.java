package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.criteria.Criteria;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.CriterionWeights;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.gates.Gate;
import org.kpi4j.nsm.gates.GateResult;
import org.kpi4j.nsm.gates.Gates;

/** Scores one candidate at a time; no candidate ever changes what another one gets. */
final class Scoring {
  private static final int MIDDLE = Criterion.HIGHEST_LEVEL / 2;

  private final Doctrine doctrine;

  Scoring(Doctrine doctrine) {
    this.doctrine = doctrine;
  }

  ScoredCandidate score(Candidate candidate, ImmutableMap<Gate, String> overrides) {
    CriterionWeights weights = doctrine.weights(candidate.phase());
    ImmutableList<Contribution> contributions = Criterion.all().stream()
        .map(criterion -> contribution(criterion, weights.of(criterion), candidate))
        .collect(toImmutableList());
    return new ScoredCandidate(candidate, doctrine, contributions, gates(candidate, overrides));
  }

  private Contribution contribution(Criterion criterion, double weight, Candidate candidate) {
    Optional<Evidence> read = Criteria.judge(criterion, candidate);
    Optional<Evidence> given = Optional.ofNullable(candidate.given().get(criterion));
    Optional<Evidence> best = stronger(criterion, given, read);
    return new Contribution(
        criterion, weight, best.orElseGet(() -> Evidence.assumed(MIDDLE)), best.isPresent());
  }

  /** {@return what somebody says, unless the definition knows better: arithmetic is no prediction, whoever says so} */
  private static Optional<Evidence> stronger(
      Criterion criterion, Optional<Evidence> given, Optional<Evidence> read) {
    if (criterion == Criterion.PREDICTS_REVENUE
        && read.filter(r -> r.value().equals(Score.NONE)).isPresent()) {
      return read;
    }
    boolean outweighed = given.isPresent()
        && read.isPresent()
        && read.get().grade().compareTo(given.get().grade()) > 0;
    return outweighed || given.isEmpty() ? read : given;
  }

  private ImmutableList<GateResult> gates(
      Candidate candidate, ImmutableMap<Gate, String> overrides) {
    return Gates.check(candidate, doctrine).stream()
        .map(result -> overridden(result, overrides))
        .collect(toImmutableList());
  }

  private static GateResult overridden(GateResult result, ImmutableMap<Gate, String> overrides) {
    String reason = overrides.get(result.gate());
    return reason == null ? result : result.overridden(reason);
  }
}
