package org.kpi4j.nsm.gates;

import java.io.Serializable;
import java.util.Optional;
import org.kpi4j.message.Message;

/**
 * What a gate makes of one candidate, and why.
 *
 * @param gate the gate
 * @param state open, fired or undetermined
 * @param because what was seen, in a sentence; for an undetermined gate what is missing
 * @param repair what to measure instead or to add; empty when the gate is open
 * @param overriddenBecause the recorded reason for which somebody lets the candidate pass all the same
 */
public record GateResult(
    Gate gate,
    GateState state,
    Message because,
    Optional<Message> repair,
    Optional<String> overriddenBecause)
    implements Serializable {

  /** {@return whether the candidate is stopped and nobody lets it pass all the same} */
  public boolean stops() {
    return state == GateState.FIRED && overriddenBecause.isEmpty();
  }

  /**
   * {@return a copy that lets the candidate pass}
   *
   * @param reason why; not blank
   */
  public GateResult overridden(String reason) {
    return new GateResult(gate, state, because, repair, Optional.of(reason));
  }
}
