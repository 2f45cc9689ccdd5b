package org.kpi4j.nsm.gates;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.candidate.GuardKind;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.message.NorthStarMessages;

/**
 * Stops the adoption, not the scoring, of a metric that is not guarded on both sides: by something about profitability
 * and by something about the quality that customers get.
 */
final class NoGuardrail implements GateRule {
  private static final GateInfo INFO = GateInfo.of(Gate.NO_GUARDRAIL)
      .source(Sources.COMPASS)
      .passes("Nights booked")
      .build();

  @Override
  public GateInfo info() {
    return INFO;
  }

  @Override
  public GateResult check(Candidate candidate, Doctrine doctrine) {
    ImmutableList<Message> missing = missing(candidate);
    if (missing.isEmpty()) {
      return INFO.open();
    }
    return candidate.guardrails().isEmpty()
        ? INFO.undetermined(missing)
        : INFO.fired("side", missing);
  }

  private static ImmutableList<Message> missing(Candidate candidate) {
    return NorthStarMessages.names(
        "guard.",
        ImmutableList.copyOf(GuardKind.values()).stream()
            .filter(kind -> !candidate.guardKinds().contains(kind))
            .toList());
  }
}
