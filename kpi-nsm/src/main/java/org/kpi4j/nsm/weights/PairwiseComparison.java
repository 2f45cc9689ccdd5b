package org.kpi4j.nsm.weights;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Judgements of the form "criterion A is three times as important as criterion B", for every pair: the comparison of
 * the analytic hierarchy process. It gives weights and says how well the judgements agree with each other.
 *
 * <p>Saaty's drinks (seven of them) weigh .177, .019, .042, .116, .190, .129, .327 with a consistency ratio of .022.
 *
 * <p>Source: T. L. Saaty, "Decision making with the analytic hierarchy process", International Journal of Services
 * Sciences 1(1), 2008, pages 83-98.
 *
 * @param rows how many times as important the row's criterion is as the column's; square, positive, with 1 on the
 *     diagonal and reciprocal values on both sides of it
 */
public record PairwiseComparison(ImmutableList<ImmutableList<Double>> rows) {
  /** From this consistency ratio on, the judgements contradict each other too much to be used. Source: Saaty, 1980. */
  public static final double MAX_CONSISTENCY_RATIO = 0.10;

  private static final double RECIPROCAL_TOLERANCE = 0.011; // tables print 1.13 beside .88

  /**
   * Refuses a comparison that is empty, not square, not positive or not reciprocal.
   *
   * @param rows how many times as important the row's criterion is as the column's; square, positive, with 1 on the diagonal and reciprocal values on both sides of it
   */
  public PairwiseComparison {
    checkArgument(!rows.isEmpty(), "comparison must not be empty: %s", rows);
    for (int i = 0; i < rows.size(); i++) {
      checkArgument(
          rows.get(i).size() == rows.size(),
          "row %s must have %s values: %s",
          i,
          rows.size(),
          rows.get(i));
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j <= i; j++) {
        checkPair(i, j, rows.get(i).get(j), rows.get(j).get(i));
      }
    }
  }

  /**
   * {@return the comparison in which nothing is more important than anything else}
   *
   * @param criteria how many are compared; at least 1
   */
  public static PairwiseComparison among(int criteria) {
    checkArgument(criteria >= 1, "number of criteria must be at least 1: %s", criteria);
    double[][] ones = new double[criteria][criteria];
    for (double[] row : ones) {
      Arrays.fill(row, 1);
    }
    return of(ones);
  }

  /**
   * {@return the comparison with these rows}
   *
   * @param rows square, positive and reciprocal
   * @throws IllegalArgumentException if it is not
   */
  public static PairwiseComparison of(double[]... rows) {
    return new PairwiseComparison(Arrays.stream(rows)
        .map(row -> DoubleStream.of(row).boxed().collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return a copy in which one criterion is so many times as important as another, and that one as much less}
   *
   * @param criterion the index of the more important one, from 0
   * @param times how many times as important; positive, usually from 1 to 9
   * @param other the index of the other one
   */
  public PairwiseComparison with(int criterion, double times, int other) {
    double[][] copy = toArray();
    copy[criterion][other] = times;
    copy[other][criterion] = 1 / times;
    return of(copy);
  }

  /** {@return how many criteria are compared} */
  public int size() {
    return rows.size();
  }

  /** {@return the weights: the principal eigenvector of the comparison, scaled to sum to 1} */
  public Weights weights() {
    return Eigenvector.of(toArray());
  }

  /**
   * {@return the weights by the other usual method: the geometric mean of each row, scaled to sum to 1} It equals
   * {@link #weights()} when the judgements agree with each other completely.
   */
  public Weights geometricMeans() {
    return Weights.proportionalTo(Arrays.stream(toArray())
        .mapToDouble(row -> Math.exp(DoubleStream.of(row).map(Math::log).sum() / row.length))
        .toArray());
  }

  /** {@return the principal eigenvalue; the size exactly when all judgements agree, and more when they do not} */
  public double eigenvalue() {
    return Eigenvector.valueOf(toArray(), weights());
  }

  /** {@return (eigenvalue - n) / (n - 1); 0 for a single criterion} */
  public double consistencyIndex() {
    return size() == 1 ? 0 : (eigenvalue() - size()) / (size() - 1);
  }

  /** {@return the consistency ratio against the table of 1980, which is the usual one} */
  public double consistencyRatio() {
    return consistencyRatio(RandomIndex.SAATY_1980);
  }

  /**
   * {@return the consistency index as a share of that of random judgements; 0 for one or two criteria}
   *
   * @param table the mean index of random judgements
   * @throws IllegalArgumentException if there are more criteria than the table knows
   */
  public double consistencyRatio(RandomIndex table) {
    return size() <= 2 ? 0 : consistencyIndex() / table.of(size());
  }

  /** {@return whether the consistency ratio is below {@value #MAX_CONSISTENCY_RATIO}} */
  public boolean isConsistent() {
    return consistencyRatio() < MAX_CONSISTENCY_RATIO;
  }

  private double[][] toArray() {
    return rows.stream()
        .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  private static void checkPair(int i, int j, double a, double b) {
    checkArgument(
        a > 0 && a < Double.POSITIVE_INFINITY,
        "value at row %s, column %s must be positive and finite: %s",
        i,
        j,
        a);
    checkArgument(
        Math.abs(a * b - 1) <= RECIPROCAL_TOLERANCE,
        "values at row %s, column %s and across the diagonal must be reciprocal: %s",
        i,
        j,
        a + " and " + b);
  }
}
