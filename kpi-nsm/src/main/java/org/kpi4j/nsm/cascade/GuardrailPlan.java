package org.kpi4j.nsm.cascade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import org.kpi4j.glossary.Concept;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.candidate.GuardKind;

/**
 * The guardrails of a north star: what it has, what is missing, and what the field usually guards such a metric with.
 * Staring at one number puts others under pressure, such as profitability; so there is at least one guardrail on
 * profitability and one on the quality that customers get. Source: Frederiek van Leeuwen, "North star metric: het kompas
 * voor duurzame groei", ZakelijkPlus.nl, consulted 2026-11-21.
 *
 * @param present what is guarded
 * @param missing what is not guarded yet
 * @param usual the ids of the concepts that the field guards such a metric with
 */
public record GuardrailPlan(
    ImmutableSet<GuardKind> present, ImmutableSet<GuardKind> missing, ImmutableList<String> usual) {
  /**
   * {@return the plan for a candidate}
   *
   * @param candidate the candidate, with its guardrails
   */
  public static GuardrailPlan of(Candidate candidate) {
    Set<GuardKind> missing = EnumSet.allOf(GuardKind.class);
    missing.removeAll(candidate.guardKinds());
    return new GuardrailPlan(
        candidate.guardKinds(),
        ImmutableSet.copyOf(missing),
        candidate.concept().map(Concept::guardrails).orElse(ImmutableSet.of()).asList());
  }

  /** {@return whether both sides are guarded} */
  public boolean isComplete() {
    return missing.isEmpty();
  }
}
