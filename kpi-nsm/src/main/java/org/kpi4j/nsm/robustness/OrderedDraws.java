package org.kpi4j.nsm.robustness;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.commons.rng.UniformRandomProvider;

/** Draws weights that keep an order: groups of criteria, the heaviest first, with no order inside a group. */
final class OrderedDraws implements Supplier<double[]> {
  private final Supplier<double[]> any;
  private final int[][] groups;
  private final UniformRandomProvider random;

  OrderedDraws(
      Supplier<double[]> any,
      ImmutableList<ImmutableList<Integer>> groups,
      UniformRandomProvider random) {
    this.any = any;
    this.groups = groups.stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
    this.random = random;
  }

  @Override
  public double[] get() {
    double[] ascending = any.get();
    Arrays.sort(ascending);
    double[] result = new double[ascending.length];
    int next = ascending.length;
    for (int[] group : groups) {
      shuffle(group);
      for (int criterion : group) {
        result[criterion] = ascending[--next];
      }
    }
    return result;
  }

  private void shuffle(int[] group) {
    for (int i = group.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = group[i];
      group[i] = group[j];
      group[j] = kept;
    }
  }
}
