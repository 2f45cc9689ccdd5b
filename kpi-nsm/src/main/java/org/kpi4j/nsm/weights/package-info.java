/**
 * Weights, and the ways to come by them: given outright, in proportion, from a rank order ({@link
 * org.kpi4j.nsm.weights.SurrogateWeights}) or from pairwise comparisons ({@link
 * org.kpi4j.nsm.weights.PairwiseComparison}). They are all used the same way: in a weighted sum.
 *
 * <pre>{@code
 * Weights weights = SurrogateWeights.RANK_ORDER_CENTROID.of(4); // .521, .271, .146, .063
 * double total = weights.sumOf(1, 0.5, 0, 0.25);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.weights;
