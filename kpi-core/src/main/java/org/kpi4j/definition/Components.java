package org.kpi4j.definition;

/**
 * The strongly connected components of a graph: sets of nodes that all reach each other. By Tarjan's algorithm ("Depth-first
 * search and linear graph algorithms", SIAM Journal on Computing, 1972), with a stack of its own instead of recursion.
 */
final class Components {
  private final Graph graph;
  private final int[] component;
  private final int[] index;
  private final int[] low;
  private final int[] next;
  private final int[] path;
  private final int[] open;
  private int depth;
  private int opened;
  private int seen;
  private int count;

  private Components(Graph graph) {
    this.graph = graph;
    int nodes = graph.nodes();
    component = new int[nodes];
    index = new int[nodes];
    low = new int[nodes];
    next = new int[nodes];
    path = new int[nodes];
    open = new int[nodes];
  }

  /** {@return for each node the number of its component, counted from 1} */
  static int[] of(Graph graph) {
    Components components = new Components(graph);
    for (int node = 0; node < graph.nodes(); node++) {
      if (components.index[node] == 0) {
        components.walk(node);
      }
    }
    return components.component;
  }

  private void walk(int root) {
    enter(root);
    while (depth > 0) {
      int node = path[depth - 1];
      if (next[node] < graph.firstLink(node + 1)) {
        follow(node, graph.target(next[node]++));
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    index[node] = ++seen;
    low[node] = seen;
    next[node] = graph.firstLink(node);
    path[depth++] = node;
    open[opened++] = node;
  }

  private void follow(int node, int target) {
    if (index[target] == 0) {
      enter(target);
    } else if (component[target] == 0) {
      low[node] = Math.min(low[node], index[target]);
    }
  }

  private void leave(int node) {
    depth--;
    if (low[node] == index[node]) {
      close(node);
    } else {
      int parent = path[depth - 1];
      low[parent] = Math.min(low[parent], low[node]);
    }
  }

  private void close(int root) {
    count++;
    int node;
    do {
      node = open[--opened];
      component[node] = count;
    } while (node != root);
  }
}
