package org.kpi4j.nsm.robustness;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * How much surer the first place would become if the values of one criterion were known exactly: the expected
 * probability of the best alternative coming first once they are, minus its probability now. Zero for a criterion
 * whose values are known already. (The expected value of partial perfect information, with "the right one comes
 * first" as the gain.)
 *
 * <p>Source: the expected value of perfect information is that of H. Raiffa and R. Schlaifer, "Applied Statistical
 * Decision Theory", Harvard, 1961; its use with a rank as the gain is chosen by this library.
 *
 * @param criterion the index of the criterion, from 0
 * @param gain by how much the probability of the first place rises; from 0 to 1 inclusive
 */
public record InformationValue(int criterion, double gain) {
  /**
   * Refuses a gain outside 0 to 1.
   *
   * @param criterion the index of the criterion, from 0
   * @param gain by how much the probability of the first place rises; from 0 to 1 inclusive
   */
  public InformationValue {
    checkArgument(gain >= 0 && gain <= 1, "gain must be from 0 to 1 inclusive: %s", gain);
  }

  /**
   * {@return the value of knowing each criterion, the most valuable first; equal ones in the order of the criteria}
   *
   * @param table the alternatives
   * @param weights what is believed about the weights; one for each criterion
   * @param seed where the draws start; the same seed gives the same result
   */
  public static ImmutableList<InformationValue> of(
      DecisionTable table, WeightDistribution weights, long seed) {
    checkArgument(
        weights.size() == table.criteria(),
        "weights must be %s: %s",
        table.criteria(),
        weights.size());
    SettledCriterion settled = new SettledCriterion(table, weights, seed);
    double now = settled.bestNow();
    return IntStream.range(0, table.criteria())
        .mapToObj(k ->
            new InformationValue(k, Math.min(1, Math.max(0, settled.bestKnowing(k) - now))))
        .sorted(comparingDouble(InformationValue::gain).reversed())
        .collect(ImmutableList.toImmutableList());
  }
}
