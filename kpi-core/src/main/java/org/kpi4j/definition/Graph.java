package org.kpi4j.definition;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A directed graph over numbered nodes, packed in two arrays: a million nodes take some megabytes. */
final class Graph {
  private final int[] starts;
  private final int[] targets;

  private Graph(int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
  }

  /** Tells the links of a node. */
  interface Links {
    /** Gives the targets of a node, or -1 for a link that leads nowhere. */
    void of(int node, IntConsumer targets);
  }

  static Graph of(int nodes, Links links) {
    int[] starts = new int[nodes + 1];
    Targets targets = new Targets();
    for (int node = 0; node < nodes; node++) {
      links.of(node, targets);
      starts[node + 1] = targets.size;
    }
    return new Graph(starts, Arrays.copyOf(targets.values, targets.size));
  }

  int nodes() {
    return starts.length - 1;
  }

  /** {@return the place of the first link of a node; its links end where those of the next node begin} */
  int firstLink(int node) {
    return starts[node];
  }

  int target(int link) {
    return targets[link];
  }

  /** The targets of all links, in the order of their sources. */
  private static final class Targets implements IntConsumer {
    private int[] values = new int[16];
    private int size;

    @Override
    public void accept(int target) {
      if (target < 0) {
        return;
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = target;
    }
  }
}
