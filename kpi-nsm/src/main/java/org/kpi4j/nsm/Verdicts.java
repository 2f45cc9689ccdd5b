package org.kpi4j.nsm;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.message.NorthStarMessages;

/** Decides what becomes of each candidate, once all are scored. */
final class Verdicts {
  /** From this probability on the first place is clear. */
  static final double CLEAR = 0.80;

  /** From this probability on the first place leans to one candidate; below it there are several finalists. */
  static final double LEANING = 0.60;

  private static final double FINALIST = 0.10;
  private static final int CONSTELLATION = 3;

  private final ImmutableList<ScoredCandidate> qualified;
  private final Optional<Robustness> robustness;
  private final ImmutableList<String> finalists;

  Verdicts(ImmutableList<ScoredCandidate> qualified, Optional<Robustness> robustness) {
    this.qualified = qualified;
    this.robustness = robustness;
    this.finalists = qualified.isEmpty() ? ImmutableList.of() : finalists();
  }

  Verdict of(ScoredCandidate candidate) {
    if (candidate.isStopped()) {
      return new Verdict.Rejected(candidate.stops());
    }
    if (!candidate.qualifies()) {
      return new Verdict.SupportingKpi(reason(candidate));
    }
    if (finalists.size() > 1 && finalists.contains(candidate.id())) {
      return new Verdict.Finalists(finalists);
    }
    return candidate.id().equals(qualified.get(0).id())
        ? first(candidate)
        : behind(qualified.get(0));
  }

  private Verdict first(ScoredCandidate candidate) {
    double certainty = certainty(candidate);
    ImmutableList<Verdict.Shortfall> shortfalls = Shortfalls.of(candidate, certainty);
    return shortfalls.isEmpty()
        ? new Verdict.Adoptable(certainty)
        : new Verdict.Provisional(shortfalls);
  }

  private static Verdict behind(ScoredCandidate leader) {
    return new Verdict.SupportingKpi(
        NorthStarMessages.text("supporting.behind", leader.candidate().name()));
  }

  private static Message reason(ScoredCandidate candidate) {
    return candidate
        .floor()
        .map(floor -> NorthStarMessages.text(
            "supporting.floor", floor.criterion().title(), floor.evidence().because()))
        .orElseGet(() -> NorthStarMessages.text(
            "supporting.score", candidate.score(), new Score(ScoredCandidate.QUALIFYING_SCORE)));
  }

  private ImmutableList<String> finalists() {
    ScoredCandidate leader = qualified.get(0);
    if (leader.doctrine().wantsConstellation()) {
      return ids(qualified.subList(0, Math.min(CONSTELLATION, qualified.size())));
    }
    return certainty(leader) >= LEANING
        ? ImmutableList.of()
        : ids(qualified.stream()
            .filter(c -> c.id().equals(leader.id()) || certainty(c) >= FINALIST)
            .toList());
  }

  private double certainty(ScoredCandidate candidate) {
    return robustness.map(r -> r.first(candidate.id())).orElse(1.0);
  }

  private static ImmutableList<String> ids(Iterable<ScoredCandidate> candidates) {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    candidates.forEach(candidate -> ids.add(candidate.id()));
    return ids.build();
  }
}
