package org.kpi4j.nsm.candidate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Metric;

/** Finds the metrics that revenue is computed from in a catalogue: what stands in its formula, in theirs, and so on. */
final class RevenueParts {
  private RevenueParts() {}

  static ImmutableSet<String> of(Surroundings surroundings) {
    Catalog catalog = surroundings.catalog();
    Set<String> found = new HashSet<>();
    Queue<Metric> open = new ArrayDeque<>(revenues(surroundings));
    while (!open.isEmpty()) {
      names(open.remove())
          .filter(found::add)
          .forEach(name -> catalog.findMetric(name).ifPresent(open::add));
    }
    return ImmutableSet.copyOf(found);
  }

  private static ImmutableList<Metric> revenues(Surroundings surroundings) {
    return surroundings.catalog().metrics().stream()
        .filter(metric -> metric.formula().isPresent())
        .filter(metric -> surroundings.read(metric).has(Trait.OWN_REVENUE))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> names(Metric metric) {
    return metric.formula().map(Formula::references).orElse(ImmutableSet.of()).stream();
  }
}
