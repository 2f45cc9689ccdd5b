package org.kpi4j.definition;

import java.util.List;
import java.util.function.Function;

/** Finds the place of an id in a list of definitions: open addressing over one array, because it may hold a million. */
final class IdTable<T> {
  private static final int EMPTY = 0;
  private static final int SPREAD = 0x9E3779B9;

  private final List<T> definitions;
  private final Function<T, String> id;
  private final int[] slots;

  private IdTable(List<T> definitions, Function<T, String> id) {
    this.definitions = definitions;
    this.id = id;
    slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, definitions.size())) * 4)];
  }

  static <T> IdTable<T> of(List<T> definitions, Function<T, String> id) {
    IdTable<T> table = new IdTable<>(definitions, id);
    for (int i = 0; i < definitions.size(); i++) {
      int slot = table.slot(id.apply(definitions.get(i)));
      if (table.slots[slot] == EMPTY) {
        table.slots[slot] = i + 1;
      }
    }
    return table;
  }

  /** {@return the place of the first definition with this id; -1 when there is none} */
  int find(String wanted) {
    return slots[slot(wanted)] - 1;
  }

  T get(int place) {
    return definitions.get(place);
  }

  private int slot(String wanted) {
    int hash = wanted.hashCode() * SPREAD;
    int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
    while (slots[slot] != EMPTY && !id.apply(definitions.get(slots[slot] - 1)).equals(wanted)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
