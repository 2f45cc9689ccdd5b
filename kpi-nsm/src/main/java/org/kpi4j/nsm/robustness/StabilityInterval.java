package org.kpi4j.nsm.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.kpi4j.nsm.weights.Weights;

/**
 * The weights that one criterion may have without the first place changing hands, while the other weights keep their
 * proportions to each other.
 *
 * <p>For weights .4, .35, .25 and rows (.9, .2, .4), (.5, .6, .5), (.3, .9, .2), (.4, .4, .9) the second row comes
 * first while the first criterion weighs from .3333 to .4074.
 *
 * <p>Source: B. Mareschal, "Weight stability intervals in multicriteria decision aid", European Journal of Operational
 * Research 33(1), 1988, pages 54-64.
 *
 * @param criterion the index of the criterion, from 0
 * @param weight what it weighs now
 * @param low the least it may weigh; from 0 to {@code weight}
 * @param high the most it may weigh; from {@code weight} to 1
 */
public record StabilityInterval(int criterion, double weight, double low, double high) {
  /**
   * Refuses bounds that are not from 0 to 1 or not around the weight.
   *
   * @param criterion the index of the criterion, from 0
   * @param weight what it weighs now
   * @param low the least it may weigh; from 0 to {@code weight}
   * @param high the most it may weigh; from {@code weight} to 1
   */
  public StabilityInterval {
    checkArgument(low >= 0 && low <= weight, "low must be from 0 to %s inclusive: %s", weight, low);
    checkArgument(
        high <= 1 && high >= weight, "high must be from %s to 1 inclusive: %s", weight, high);
  }

  /**
   * {@return the interval of every criterion, in order; from 0 to 1 each when there is only one alternative}
   *
   * @param table the alternatives
   * @param weights one for each criterion
   */
  public static ImmutableList<StabilityInterval> of(DecisionTable table, Weights weights) {
    int winner = table.order(weights).get(0);
    return IntStream.range(0, table.criteria())
        .mapToObj(criterion -> of(table, weights, winner, criterion))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether no weight at all would change the first place} */
  public boolean isWhole() {
    return low == 0 && high == 1;
  }

  private static StabilityInterval of(
      DecisionTable table, Weights weights, int winner, int criterion) {
    double weight = weights.get(criterion);
    Weights others = without(criterion, weights);
    double low = 0;
    double high = 1;
    for (int rival = 0; rival < table.alternatives(); rival++) {
      double lead = table.value(winner, criterion) - table.value(rival, criterion);
      double rest = table.total(winner, others) - table.total(rival, others);
      double crossing = rest / (rest - lead);
      low = rest < 0 && lead > 0 ? Math.max(low, crossing) : low;
      high = rest > 0 && lead < 0 ? Math.min(high, crossing) : high;
    }
    return new StabilityInterval(criterion, weight, Math.min(low, weight), Math.max(high, weight));
  }

  /** {@return the weights of the other criteria, as if they carried all the weight} */
  private static Weights without(int criterion, Weights weights) {
    double[] others = weights.toArray();
    others[criterion] = 0;
    boolean alone = weights.get(criterion) == 1;
    for (int i = 0; alone && i < others.length; i++) {
      others[i] = i == criterion && others.length > 1 ? 0 : 1;
    }
    return Weights.proportionalTo(others);
  }
}
