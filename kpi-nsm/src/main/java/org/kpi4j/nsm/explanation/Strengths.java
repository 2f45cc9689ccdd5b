package org.kpi4j.nsm.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.Contribution;
import org.kpi4j.nsm.ScoredCandidate;

/** The reasons of the criteria that add most to a score, the weightiest first. */
final class Strengths {
  private Strengths() {}

  static ImmutableList<Message> of(ScoredCandidate scored) {
    return scored.contributions().stream()
        .sorted(comparingDouble(Contribution::points).reversed())
        .map(contribution -> contribution.evidence().because())
        .collect(toImmutableList());
  }
}
