package org.kpi4j.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each later definition the earlier one: by id, else by a former id, else by what both have in common and no third one
 * has. Of several with one id, the first belongs to the first.
 */
final class Pairs<T> {
  private final Kind<T> kind;
  private final Map<String, Deque<T>> left = new LinkedHashMap<>();
  private final IdentityHashMap<T, T> partners = new IdentityHashMap<>();

  Pairs(Kind<T> kind, List<T> before, List<T> after) {
    this.kind = kind;
    for (T earlier : before) {
      left.computeIfAbsent(kind.id().apply(earlier), id -> new ArrayDeque<>(1)).add(earlier);
    }
    List<T> unpaired = new ArrayList<>();
    for (T later : after) {
      if (!take(kind.id().apply(later), later)) {
        unpaired.add(later);
      }
    }
    unpaired.removeIf(this::tookFormer);
    pairAlike(unpaired);
  }

  @Nullable
  T partner(T later) {
    return partners.get(later);
  }

  /** {@return the earlier definitions without a later one, in their order} */
  List<T> gone() {
    List<T> gone = new ArrayList<>();
    left.values().forEach(gone::addAll);
    return gone;
  }

  private boolean take(String id, T later) {
    Deque<T> found = left.get(id);
    if (found == null) {
      return false;
    }
    partners.put(later, found.remove());
    if (found.isEmpty()) {
      left.remove(id);
    }
    return true;
  }

  private boolean tookFormer(T later) {
    for (String id : kind.formerIds().apply(later)) {
      if (take(id, later)) {
        return true;
      }
    }
    return false;
  }

  private void pairAlike(List<T> unpaired) {
    Map<Object, List<T>> earlier = byLikeness(gone());
    Map<Object, List<T>> later = byLikeness(unpaired);
    later.forEach((likeness, all) -> {
      List<T> match = earlier.getOrDefault(likeness, List.of());
      if (all.size() == 1 && match.size() == 1) {
        take(kind.id().apply(match.get(0)), all.get(0));
      }
    });
  }

  private Map<Object, List<T>> byLikeness(List<T> definitions) {
    Map<Object, List<T>> all = new LinkedHashMap<>();
    for (T definition : definitions) {
      Object likeness = kind.likeness().apply(definition);
      if (likeness != null) {
        all.computeIfAbsent(likeness, key -> new ArrayList<>(1)).add(definition);
      }
    }
    return all;
  }
}
