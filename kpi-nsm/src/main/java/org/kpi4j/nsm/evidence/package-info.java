/**
 * The twelve criteria by which a north star candidate is scored, how much each counts, and the evidence that their
 * values rest on. Start at {@link org.kpi4j.nsm.evidence.Criterion}.
 *
 * <pre>{@code
 * Evidence judged = Evidence.judged(4, "every night booked is a night somebody slept well");
 * CriterionWeights mine = CriterionWeights.inOrder(Criterion.CUSTOMER_VALUE, Criterion.INFLUENCEABLE);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.evidence;
