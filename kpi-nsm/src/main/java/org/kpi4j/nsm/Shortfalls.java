package org.kpi4j.nsm;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.evidence.EvidenceGrade;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.gates.Gate;
import org.kpi4j.nsm.gates.GateResult;
import org.kpi4j.nsm.gates.GateState;
import org.kpi4j.nsm.message.NorthStarMessages;

/** Finds what the first candidate lacks before a company should adopt it. The bars are chosen by this library. */
final class Shortfalls {
  private static final double ADOPTABLE_SCORE = 0.65;
  private static final double MOST_ASSUMED = 0.30;

  private Shortfalls() {}

  static ImmutableList<Verdict.Shortfall> of(ScoredCandidate candidate, double certainty) {
    ImmutableList.Builder<Verdict.Shortfall> all = ImmutableList.builder();
    of("score", ADOPTABLE_SCORE - candidate.score().value(), ADOPTABLE_SCORE).ifPresent(all::add);
    of("certainty", Verdicts.CLEAR - certainty, Verdicts.CLEAR).ifPresent(all::add);
    of("assumed", assumed(candidate) - MOST_ASSUMED, MOST_ASSUMED).ifPresent(all::add);
    for (Gate gate : new Gate[] {Gate.NOT_MEASURABLE, Gate.NO_GUARDRAIL}) {
      addGate(all, candidate.gate(gate));
    }
    return all.build();
  }

  private static Optional<Verdict.Shortfall> of(String key, double amount, double bar) {
    if (amount <= 0) {
      return Optional.empty();
    }
    Message message = NorthStarMessages.text(
        "shortfall." + key,
        new Score(Math.min(1, amount)),
        new Score(bar),
        new Score(Math.min(1, amount + bar)));
    return Optional.of(new Verdict.Shortfall(message, amount));
  }

  private static void addGate(ImmutableList.Builder<Verdict.Shortfall> all, GateResult result) {
    if (result.state() != GateState.OPEN && result.overriddenBecause().isEmpty()) {
      all.add(new Verdict.Shortfall(result.because(), 0));
    }
  }

  /** {@return how much of the weight rests on assumptions} */
  private static double assumed(ScoredCandidate candidate) {
    return candidate.contributions().stream()
        .filter(contribution -> contribution.evidence().grade() == EvidenceGrade.ASSUMPTION)
        .mapToDouble(Contribution::weight)
        .sum();
  }
}
