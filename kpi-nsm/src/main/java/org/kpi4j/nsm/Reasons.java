package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.gates.GateResult;

/** Chooses what to say first about a candidate. */
final class Reasons {
  private static final int MOST = 3;
  private static final double MIDDLE = 0.5;

  private Reasons() {}

  static ImmutableList<Message> of(ScoredCandidate scored) {
    if (scored.isStopped()) {
      return scored.stops().stream().map(GateResult::because).collect(toImmutableList());
    }
    return scored
        .floor()
        .map(floor -> ImmutableList.of(floor.evidence().because()))
        .orElseGet(() -> weightiest(scored));
  }

  /** {@return what speaks most for a candidate that qualifies, or against one that does not} */
  private static ImmutableList<Message> weightiest(ScoredCandidate scored) {
    int sign = scored.qualifies() ? 1 : -1;
    return scored.contributions().stream()
        .filter(Contribution::isAnswered)
        .sorted(Comparator.comparingDouble(contribution -> -sign * pull(contribution)))
        .limit(MOST)
        .map(contribution -> contribution.evidence().because())
        .collect(toImmutableList());
  }

  private static double pull(Contribution contribution) {
    return contribution.weight() * (contribution.evidence().value().value() - MIDDLE);
  }
}
