package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds one short cycle in each tangle of a graph, in time linear in its size. The choice does not depend on the order of nodes. */
final class Cycles {
  private final Graph graph;
  private final IntFunction<String> id;
  private final int[] component;
  private final int[] cameFrom;
  private final int[] queue;

  private Cycles(Graph graph, IntFunction<String> id) {
    this.graph = graph;
    this.id = id;
    component = Components.of(graph);
    cameFrom = new int[graph.nodes()];
    queue = new int[graph.nodes()];
  }

  /** Whether a link must be part of a cycle for the cycle to count. */
  interface LinkTest {
    boolean counts(int from, int to);
  }

  /** {@return for each component with a counting link on a cycle, the nodes of one such cycle in order} */
  static List<int[]> of(Graph graph, IntFunction<String> id, LinkTest test) {
    Cycles cycles = new Cycles(graph, id);
    List<int[]> found = new ArrayList<>();
    cycles.links(test).forEach((component, link) -> found.add(cycles.through(link)));
    return found;
  }

  /** {@return by component, the counting link with the least source} */
  private Map<Integer, int[]> links(LinkTest test) {
    Map<Integer, int[]> best = new HashMap<>();
    for (int from = 0; from < graph.nodes(); from++) {
      for (int link = graph.firstLink(from); link < graph.firstLink(from + 1); link++) {
        int to = graph.target(link);
        if (component[from] == component[to] && test.counts(from, to)) {
          best.merge(component[from], new int[] {from, to}, this::least);
        }
      }
    }
    return best;
  }

  private int[] least(int[] a, int[] b) {
    return id.apply(b[0]).compareTo(id.apply(a[0])) < 0 ? b : a;
  }

  /** {@return the shortest cycle through a link: breadth first from its target back to its source} */
  private int[] through(int[] link) {
    int from = link[0];
    int to = link[1];
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
