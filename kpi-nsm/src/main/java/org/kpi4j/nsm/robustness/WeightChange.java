package org.kpi4j.nsm.robustness;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kpi4j.nsm.weights.Weights;

/**
 * By how much one weight must fall (or, where negative, rise) for two alternatives to draw level: (total of the second
 * - total of the first) / (value of the second - value of the first). Afterwards the weights are scaled to 1 again.
 *
 * <p>Source: E. Triantaphyllou and A. Sanchez, "A sensitivity analysis approach for some deterministic multi-criteria
 * decision-making methods", Decision Sciences 28(1), 1997, pages 151-194. In its example the fall of the first weight
 * (.3277) by -.0618, that is its rise by 18.9 %, is the smallest relative change that turns any two around.
 *
 * @param criterion the index of the criterion, from 0
 * @param weight what it weighs now
 * @param fall by how much the weight must fall; negative where it must rise
 */
public record WeightChange(int criterion, double weight, double fall) {
  /** {@return whether the weight can fall that far: at most to 0} */
  public boolean isFeasible() {
    return fall <= weight;
  }

  /** {@return the fall as a share of the weight; infinite when the weight is 0} */
  public double relative() {
    return fall / weight;
  }

  /**
   * {@return the changes that make two alternatives draw level, one for each criterion on which they differ}
   *
   * @param table the alternatives
   * @param weights one for each criterion
   * @param first the index of one alternative
   * @param second the index of the other one
   */
  public static ImmutableList<WeightChange> between(
      DecisionTable table, Weights weights, int first, int second) {
    double gap = table.total(second, weights) - table.total(first, weights);
    return IntStream.range(0, table.criteria())
        .filter(k -> table.value(second, k) != table.value(first, k))
        .mapToObj(k -> new WeightChange(
            k, weights.get(k), gap / (table.value(second, k) - table.value(first, k))))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the feasible change that is smallest relative to its weight; empty when none is feasible}
   *
   * @param table the alternatives
   * @param weights one for each criterion
   * @param first the index of one alternative
   * @param second the index of the other one
   */
  public static Optional<WeightChange> smallest(
      DecisionTable table, Weights weights, int first, int second) {
    return between(table, weights, first, second).stream()
        .filter(WeightChange::isFeasible)
        .min(comparingDouble(change -> Math.abs(change.relative())));
  }
}
