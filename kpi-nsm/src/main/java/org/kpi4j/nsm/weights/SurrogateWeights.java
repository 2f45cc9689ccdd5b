package org.kpi4j.nsm.weights;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.IntStream;

/**
 * Weights for somebody who can say which criterion matters most, but not how much: the three usual formulas that turn
 * a rank order of n criteria into weights, the first rank weighing most.
 *
 * <p>Sources: W. G. Stillwell, D. A. Seaver and W. Edwards, "A comparison of weight approximation techniques in
 * multiattribute utility decision making", Organizational Behavior and Human Performance 28(1), 1981 (rank sum, rank
 * reciprocal); F. H. Barron and B. E. Barrett, "Decision quality using ranked attribute weights", Management Science
 * 42(11), 1996 (rank order centroid, which they found to decide best).
 */
public enum SurrogateWeights {
  /** The mean of all weights that agree with the order: 1/n times the sum of 1/k for k from r to n. */
  RANK_ORDER_CENTROID {
    @Override
    double share(int rank, int n) {
      return IntStream.rangeClosed(rank, n).mapToDouble(k -> 1.0 / k).sum();
    }
  },
  /** Falling evenly: n + 1 - r, over the sum of all. */
  RANK_SUM {
    @Override
    double share(int rank, int n) {
      return n + 1.0 - rank;
    }
  },
  /** Falling steeply at first: 1 / r, over the sum of all. */
  RANK_RECIPROCAL {
    @Override
    double share(int rank, int n) {
      return 1.0 / rank;
    }
  };

  abstract double share(int rank, int n);

  /**
   * {@return the weights of n criteria that stand in order of importance} For 4 criteria: .5208, .2708, .1458, .0625
   * (centroid); .4, .3, .2, .1 (sum); .48, .24, .16, .12 (reciprocal). For 1 criterion: 1.
   *
   * @param n how many criteria; at least 1
   * @throws IllegalArgumentException if {@code n} is less than 1
   */
  public Weights of(int n) {
    checkArgument(n >= 1, "number of criteria must be at least 1: %s", n);
    return Weights.proportionalTo(
        IntStream.rangeClosed(1, n).mapToDouble(rank -> share(rank, n)).toArray());
  }

  /**
   * {@return the weights of criteria whose ranks are given, in the order of the criteria}
   *
   * @param ranks the rank of each criterion: 1 for the most important, each rank once
   * @throws IllegalArgumentException if the ranks are not the numbers 1 to n in some order
   */
  public Weights ofRanks(int... ranks) {
    checkArgument(
        IntStream.of(ranks)
            .sorted()
            .boxed()
            .toList()
            .equals(IntStream.rangeClosed(1, ranks.length).boxed().toList()),
        "ranks must be the numbers 1 to %s, each once: %s",
        ranks.length,
        IntStream.of(ranks).boxed().toList());
    Weights ordered = of(ranks.length);
    return Weights.proportionalTo(
        IntStream.of(ranks).mapToDouble(rank -> ordered.get(rank - 1)).toArray());
  }
}
