package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Evidence;

/** Reads from a definition how well a metric does on one criterion. */
interface CriterionRule {

  /** {@return which criterion, who says so, and examples} */
  CriterionInfo info();

  /**
   * {@return what the definition says; empty when it says nothing}
   *
   * @param candidate the metric, the company and what else is known
   */
  Optional<Evidence> judge(Candidate candidate);
}
