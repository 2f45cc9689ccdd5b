package org.kpi4j.glossary;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Refuses formulas that go round in a circle: revenue from orders, orders from revenue. */
final class FormulaCycles {
  private final Map<String, ConceptEntry> concepts;
  private final Set<String> done = new HashSet<>();
  private final Map<String, Iterator<String>> path = new LinkedHashMap<>();
  private final Deque<String> top = new ArrayDeque<>();

  private FormulaCycles(Map<String, ConceptEntry> concepts) {
    this.concepts = concepts;
  }

  static void check(Map<String, ConceptEntry> concepts) {
    FormulaCycles cycles = new FormulaCycles(concepts);
    concepts.keySet().forEach(cycles::walk);
  }

  private void walk(String start) {
    enter(start);
    while (!top.isEmpty()) {
      Iterator<String> rest = path.get(top.getLast());
      if (rest != null && rest.hasNext()) {
        enter(rest.next());
      } else {
        leave();
      }
    }
  }

  private void enter(String id) {
    if (done.contains(id) || !concepts.containsKey(id)) {
      return;
    }
    if (path.containsKey(id)) {
      throw new IllegalArgumentException(place(id) + ": the formulas of " + path.keySet()
          + " must not go round in a circle: '" + id + "'");
    }
    path.put(id, references(id).iterator());
    top.addLast(id);
  }

  private void leave() {
    String id = top.removeLast();
    path.remove(id);
    done.add(id);
  }

  private String place(String id) {
    ConceptEntry entry = concepts.get(id);
    return entry == null ? id : entry.place();
  }

  private ImmutableSet<String> references(String id) {
    ConceptEntry entry = concepts.get(id);
    return entry == null
        ? ImmutableSet.of()
        : entry.concept().formula().map(formula -> formula.references()).orElse(ImmutableSet.of());
  }
}
