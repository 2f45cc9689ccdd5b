package org.kpi4j.nsm.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.Robustness;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.nsm.robustness.StabilityInterval;

/** Says how sure the first place is and which weights would change it. */
final class Flips {
  private static final double HUNDRED = 100;
  private static final double BASIS_POINTS = 10_000;

  private Flips() {}

  static ImmutableList<Message> of(Ranking ranking) {
    Optional<Robustness> robustness = ranking.robustness();
    if (robustness.isEmpty() || ranking.runnerUp().isEmpty()) {
      return ImmutableList.of();
    }
    RankedCandidate leader = ranking.leader().orElseThrow();
    return Stream.concat(
            Stream.of(certainty(leader, robustness.get())),
            robustness.get().stability().stream()
                .filter(interval -> !interval.isWhole())
                .map(interval -> interval(leader, interval)))
        .collect(toImmutableList());
  }

  private static Message certainty(RankedCandidate leader, Robustness robustness) {
    return NorthStarMessages.text(
        "explanation.certainty",
        leader.scored().candidate().name(),
        new Score(robustness.first(leader.id())),
        robustness.acceptability().samples(),
        Math.rint(robustness.acceptability().error(0) * BASIS_POINTS) / HUNDRED);
  }

  private static Message interval(RankedCandidate leader, StabilityInterval interval) {
    return NorthStarMessages.text(
        "explanation.interval",
        leader.scored().candidate().name(),
        Criterion.at(interval.criterion()).title(),
        new Score(interval.low()),
        new Score(interval.high()),
        new Score(interval.weight()));
  }
}
