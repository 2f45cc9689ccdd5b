package org.kpi4j.nsm.gates;

import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.Doctrine;

/** Decides whether one gate stops a candidate. */
interface GateRule {

  /** {@return which gate, who says so, and examples} */
  GateInfo info();

  /**
   * {@return what the gate makes of the candidate; fired only on positive evidence}
   *
   * @param candidate the candidate
   * @param doctrine the school of thought that decides contested points
   */
  GateResult check(Candidate candidate, Doctrine doctrine);
}
