package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import org.kpi4j.nsm.NorthStarAssessment;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.gates.GateResult;

/** Tells what became of north star candidates, and why. */
final class RankingFailure {
  private static final int MOST = 5;
  private static final double PERCENT = 100;

  private RankingFailure() {}

  static FailureText of(Ranking ranking, FailureText text) {
    if (ranking.candidates().isEmpty()) {
      text.line(1, "ranking-empty");
    }
    ranking.candidates().stream().limit(MOST).forEach(candidate -> tell(candidate, text));
    return ranking.candidates().size() > MOST
        ? text.line(1, "more", ranking.candidates().size() - MOST)
        : text;
  }

  static FailureText of(String shown, NorthStarAssessment assessment, FailureText text) {
    text.line(0, "north-star", shown).messages(1, assessment.because());
    assessment.repair().ifPresent(repair -> text.line(1, "mend", repair));
    return text;
  }

  private static void tell(RankedCandidate candidate, FailureText text) {
    text.line(
        1,
        "ranking-place",
        candidate.place(),
        candidate.id(),
        Math.rint(candidate.score().value() * PERCENT),
        candidate.verdict().title());
    for (GateResult gate : candidate.scored().stops()) {
      text.messages(2, ImmutableList.of(gate.because()));
      gate.repair().ifPresent(repair -> text.line(2, "mend", repair));
    }
  }
}
