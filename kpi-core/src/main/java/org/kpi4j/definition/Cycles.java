package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds one short cycle in each tangle of a graph, in time linear in its size. The choice does not depend on the order of nodes. */
final class Cycles {
  private final Graph graph;
  private final IntFunction<String> id;
  private final int[] component;
  private final int[] cameFrom;
  private final int[] queue;
  private final int[] sources;
  private final int[] ends;

  private Cycles(Graph graph, IntFunction<String> id) {
    this.graph = graph;
    this.id = id;
    component = Components.of(graph);
    cameFrom = new int[graph.nodes()];
    queue = new int[graph.nodes()];
    sources = new int[graph.nodes() + 1];
    ends = new int[graph.nodes() + 1];
  }

  /** Whether a link must be part of a cycle for the cycle to count. */
  interface LinkTest {
    boolean counts(int from, int to);
  }

  /** {@return for each component with a counting link on a cycle, the nodes of one such cycle in order} */
  static List<int[]> of(Graph graph, IntFunction<String> id, LinkTest test) {
    Cycles cycles = new Cycles(graph, id);
    cycles.choose(test);
    List<int[]> found = new ArrayList<>();
    for (int component = 1; component <= graph.nodes(); component++) {
      if (cycles.sources[component] > 0) {
        found.add(cycles.through(cycles.sources[component] - 1, cycles.ends[component]));
      }
    }
    return found;
  }

  /** Chooses, by component, the counting link with the least source. */
  private void choose(LinkTest test) {
    for (int from = 0; from < graph.nodes(); from++) {
      for (int link = graph.firstLink(from); link < graph.firstLink(from + 1); link++) {
        int to = graph.target(link);
        if (component[from] == component[to] && isLess(from) && test.counts(from, to)) {
          sources[component[from]] = from + 1;
          ends[component[from]] = to;
        }
      }
    }
  }

  private boolean isLess(int from) {
    int best = sources[component[from]] - 1;
    return best < 0 || (best != from && id.apply(from).compareTo(id.apply(best)) < 0);
  }

  /** {@return the shortest cycle through a link: breadth first from its target back to its source} */
  private int[] through(int from, int to) {
    int head = 0;
    int tail = 0;
    queue[tail++] = to;
    cameFrom[to] = to + 1;
    while (cameFrom[from] == 0) {
      int node = queue[head++];
      for (int l = graph.firstLink(node); l < graph.firstLink(node + 1); l++) {
        int target = graph.target(l);
        if (component[target] == component[from] && cameFrom[target] == 0) {
          cameFrom[target] = node + 1;
          queue[tail++] = target;
        }
      }
    }
    return backwards(from, to);
  }

  private int[] backwards(int from, int to) {
    IntStream.Builder nodes = IntStream.builder();
    for (int node = from; node != to; node = cameFrom[node] - 1) {
      nodes.add(node);
    }
    int[] reversed = nodes.add(to).build().toArray();
    for (int i = 1, j = reversed.length - 1; i < j; i++, j--) {
      int swapped = reversed[i];
      reversed[i] = reversed[j];
      reversed[j] = swapped;
    }
    return reversed;
  }
}
