package org.kpi4j.nsm.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kpi4j.nsm.weights.Weights;

/**
 * The values of several alternatives on several criteria, all on one fixed scale, more being better. Nothing is
 * normalised here, so that the order of two alternatives never depends on a third one. (That it does elsewhere was
 * shown by V. Belton and T. Gear, "On a short-coming of Saaty's method of analytic hierarchies", Omega 11(3), 1983.)
 *
 * @param rows one row an alternative, one value a criterion
 */
public record DecisionTable(ImmutableList<ImmutableList<Estimate>> rows) {
  /**
   * Refuses a table without rows, without criteria, or with rows of different length.
   *
   * @param rows one row an alternative, one value a criterion
   */
  public DecisionTable {
    checkArgument(!rows.isEmpty() && !rows.get(0).isEmpty(), "table must not be empty: %s", rows);
    for (int i = 0; i < rows.size(); i++) {
      checkArgument(
          rows.get(i).size() == rows.get(0).size(),
          "row %s must have %s values: %s",
          i,
          rows.get(0).size(),
          rows.get(i).size());
    }
  }

  /**
   * {@return the table of values that are known exactly}
   *
   * @param rows one row an alternative, one value a criterion
   */
  public static DecisionTable of(double[]... rows) {
    return new DecisionTable(Arrays.stream(rows)
        .map(row -> DoubleStream.of(row)
            .mapToObj(Estimate::exactly)
            .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList()));
  }

  /** {@return how many alternatives there are} */
  public int alternatives() {
    return rows.size();
  }

  /** {@return how many criteria there are} */
  public int criteria() {
    return rows.get(0).size();
  }

  /**
   * {@return the best guess of one value}
   *
   * @param alternative its index, from 0
   * @param criterion its index, from 0
   */
  public double value(int alternative, int criterion) {
    return rows.get(alternative).get(criterion).value();
  }

  /**
   * {@return the weighted sum of one alternative's values}
   *
   * @param alternative its index, from 0
   * @param weights one for each criterion
   */
  public double total(int alternative, Weights weights) {
    return weights.sumOf(
        rows.get(alternative).stream().mapToDouble(Estimate::value).toArray());
  }

  /**
   * {@return the alternatives' indexes, the highest weighted sum first; equal ones in the order of the table}
   *
   * @param weights one for each criterion
   */
  public ImmutableList<Integer> order(Weights weights) {
    double[] totals =
        IntStream.range(0, alternatives()).mapToDouble(i -> total(i, weights)).toArray();
    return IntStream.range(0, alternatives())
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> totals[i]).reversed())
        .collect(ImmutableList.toImmutableList());
  }
}
