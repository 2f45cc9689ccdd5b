package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.ContestedPoint;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.doctrine.Stance;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.gates.Gate;
import org.kpi4j.nsm.gates.GateResult;

/**
 * A candidate with what gates and criteria make of it, whatever the other candidates are.
 *
 * @param candidate the candidate
 * @param doctrine the school of thought that decided
 * @param contributions what each criterion adds, in order
 * @param gates what each gate makes of it, in order
 */
public record ScoredCandidate(
    Candidate candidate,
    Doctrine doctrine,
    ImmutableList<Contribution> contributions,
    ImmutableList<GateResult> gates) {
  /** From this score on, a metric may be the north star. Chosen by this library. */
  public static final double QUALIFYING_SCORE = 0.55;

  /** {@return the id of the metric} */
  public String id() {
    return candidate.metric().id();
  }

  /** {@return the weighted sum of the criteria} */
  public Score score() {
    double sum = 0;
    for (Contribution contribution : contributions) {
      sum += contribution.points();
    }
    return new Score(Math.min(1, sum)); // the weights sum to 1 up to rounding
  }

  /**
   * {@return the score by which candidates of all kinds can be put in one order: that of a candidate which a gate or a
   * floor stops is scaled down, so that it stays below every one that qualifies}
   */
  public Score standing() {
    boolean isHeldBack = isStopped() || hasFloor();
    return isHeldBack ? new Score(score().value() * QUALIFYING_SCORE) : score();
  }

  /** {@return the gates that stop it and that nobody overrode} */
  public ImmutableList<GateResult> stops() {
    return gates.stream()
        .filter(GateResult::stops)
        .filter(result -> !result.gate().blocksAdoptionOnly())
        .collect(toImmutableList());
  }

  /** {@return whether a gate stops it} */
  public boolean isStopped() {
    for (GateResult result : gates) {
      if (result.stops() && !result.gate().blocksAdoptionOnly()) {
        return true;
      }
    }
    return false;
  }

  /** {@return the criterion without which no score helps: customer value or influence at 0; empty when there is none} */
  public Optional<Contribution> floor() {
    return Stream.of(Criterion.CUSTOMER_VALUE, Criterion.INFLUENCEABLE)
        .map(this::contribution)
        .filter(contribution -> contribution.evidence().value().equals(Score.NONE))
        .findFirst();
  }

  /** {@return whether no gate and no floor stops it and the score is high enough} */
  public boolean qualifies() {
    return !isStopped() && !hasFloor() && score().value() >= QUALIFYING_SCORE;
  }

  /**
   * {@return what one criterion adds}
   *
   * @param criterion the criterion
   */
  public Contribution contribution(Criterion criterion) {
    return contributions.get(criterion.index());
  }

  /**
   * {@return what one gate makes of it}
   *
   * @param gate the gate
   */
  public GateResult gate(Gate gate) {
    return gates.stream().filter(result -> result.gate() == gate).findFirst().orElseThrow();
  }

  /** {@return the contested points on which the doctrine warns} */
  public ImmutableList<Message> warnings() {
    return contested()
        .filter(point -> doctrine.stance(point) == Stance.WARNS)
        .map(ContestedPoint::warning)
        .collect(toImmutableList());
  }

  /** {@return the points on which the field disagrees about such a metric, with who disagrees and why} */
  public ImmutableList<Message> disagreements() {
    return contested().map(ContestedPoint::disagreement).collect(toImmutableList());
  }

  /** {@return what could not be found out, criterion by criterion} */
  public ImmutableList<Message> notEstimable() {
    return contributions.stream()
        .map(Contribution::evidence)
        .map(Evidence::notEstimable)
        .flatMap(ImmutableList::stream)
        .collect(toImmutableList());
  }

  private boolean hasFloor() {
    return isNothing(Criterion.CUSTOMER_VALUE) || isNothing(Criterion.INFLUENCEABLE);
  }

  private boolean isNothing(Criterion criterion) {
    return contribution(criterion).evidence().value().equals(Score.NONE);
  }

  private Stream<ContestedPoint> contested() {
    return Stream.of(ContestedPoint.values()).filter(point -> point.touches(candidate));
  }
}
