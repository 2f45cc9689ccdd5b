package org.kpi4j.nsm.drivers;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kpi4j.model.Catalog;

/** Finds a metric that drives itself, without recursion so that no catalogue is too deep. */
public final class DriverCycle {
  private final Catalog catalog;
  private final Map<String, Iterator<String>> path = new LinkedHashMap<>();
  private final Deque<String> stack = new ArrayDeque<>();
  private final Set<String> done = new HashSet<>();

  private DriverCycle(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * {@return the metrics of a cycle below the root, in order, the first one repeated at the end; empty when there is
   * none}
   *
   * @param catalog where the metrics are
   * @param root the id of the metric where the search starts
   */
  public static Optional<ImmutableList<String>> find(Catalog catalog, String root) {
    return new DriverCycle(catalog).search(root);
  }

  private Optional<ImmutableList<String>> search(String root) {
    enter(root);
    while (!stack.isEmpty()) {
      Optional<String> next = next();
      if (next.isPresent() && path.containsKey(next.get())) {
        return Optional.of(cycle(next.get()));
      }
      next.ifPresentOrElse(this::enter, this::leave);
    }
    return Optional.empty();
  }

  private Optional<String> next() {
    Iterator<String> drivers =
        path.getOrDefault(stack.element(), ImmutableList.<String>of().iterator());
    while (drivers.hasNext()) {
      String driver = drivers.next();
      if (!done.contains(driver)) {
        return Optional.of(driver);
      }
    }
    return Optional.empty();
  }

  private void enter(String metric) {
    stack.push(metric);
    path.put(metric, Drivers.of(catalog, metric).iterator());
  }

  private void leave() {
    String metric = stack.pop();
    path.remove(metric);
    done.add(metric);
  }

  private ImmutableList<String> cycle(String from) {
    List<String> way = new ArrayList<>(path.keySet());
    return ImmutableList.<String>builder()
        .addAll(way.subList(way.indexOf(from), way.size()))
        .add(from)
        .build();
  }
}
