package org.kpi4j.nsm.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.Contribution;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.message.NorthStarMessages;

/** Compares the first candidate with the second, criterion by criterion, the greatest difference first. */
final class Differences {
  private static final double HUNDRED = 100;
  private static final double ROUNDING = 10;

  private Differences() {}

  static ImmutableList<Message> of(RankedCandidate first, RankedCandidate second) {
    return Criterion.all().stream()
        .filter(criterion -> points(first, second, criterion) != 0)
        .sorted(comparingDouble(criterion -> -Math.abs(points(first, second, criterion))))
        .map(criterion -> line(first, second, criterion))
        .collect(toImmutableList());
  }

  private static Message line(RankedCandidate first, RankedCandidate second, Criterion criterion) {
    double points = points(first, second, criterion);
    RankedCandidate ahead = points > 0 ? first : second;
    return NorthStarMessages.text(
        "explanation.difference",
        criterion.title(),
        ahead.scored().candidate().name(),
        Math.abs(points));
  }

  /** {@return by how many points of 100 the first is ahead, rounded to a tenth} */
  private static double points(RankedCandidate first, RankedCandidate second, Criterion criterion) {
    Contribution one = first.scored().contribution(criterion);
    Contribution other = second.scored().contribution(criterion);
    return Math.rint((one.points() - other.points()) * HUNDRED * ROUNDING) / ROUNDING;
  }
}
