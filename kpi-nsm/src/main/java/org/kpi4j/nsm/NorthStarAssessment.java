package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.gates.Gate;
import org.kpi4j.nsm.gates.GateResult;

/**
 * Whether one metric is suitable as a north star.
 *
 * @param isSuitable whether its name is understood, no gate and no floor stops it and the score reaches {@link
 *     ScoredCandidate#QUALIFYING_SCORE}
 * @param score its standing: the weighted sum, scaled down when something stops it
 * @param gates the gates that stop it
 * @param because the reasons, the weightiest first
 * @param repair what to measure instead; empty when it is suitable or nothing is known
 * @param warnings what to look out for
 * @param disagreements who in the field sees it differently
 * @param scored everything that was found
 */
public record NorthStarAssessment(
    boolean isSuitable,
    Score score,
    ImmutableList<Gate> gates,
    ImmutableList<Message> because,
    Optional<Message> repair,
    ImmutableList<Message> warnings,
    ImmutableList<Message> disagreements,
    ScoredCandidate scored) {

  /** {@return whether nothing can be told, because no word of the name is understood and no gate stops it} */
  public boolean isUndetermined() {
    return gates.isEmpty() && !isUnderstood(scored);
  }

  private static boolean isUnderstood(ScoredCandidate scored) {
    return scored.candidate().reading().isUnderstood();
  }

  static NorthStarAssessment of(ScoredCandidate scored) {
    ImmutableList<GateResult> stops = scored.stops();
    return new NorthStarAssessment(
        scored.qualifies() && isUnderstood(scored),
        scored.standing(),
        stops.stream().map(GateResult::gate).collect(toImmutableList()),
        Reasons.of(scored),
        stops.stream().flatMap(result -> result.repair().stream()).findFirst(),
        scored.warnings(),
        scored.disagreements(),
        scored);
  }
}
