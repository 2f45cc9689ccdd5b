/**
 * The schools of thought on north stars: how much each criterion counts in each phase, and what they think of the points
 * that the field disagrees on. Start at {@link org.kpi4j.nsm.doctrine.Doctrine}.
 *
 * <pre>{@code
 * Doctrine strict = Doctrine.AMPLITUDE;
 * CriterionWeights weights = strict.weights(GrowthPhase.SCALE_UP);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.doctrine;
