package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds for a name the owner with the least id, so that the answer does not depend on the order of definitions. */
final class NameTable<T> {
  private static final int SPREAD = 0x9E3779B9;

  private final Function<T, String> id;
  private final List<String> names = new ArrayList<>();
  private final List<T> owners = new ArrayList<>();
  private int[] slots = new int[16];

  NameTable(Function<T, String> id) {
    this.id = id;
  }

  void add(String name, T owner) {
    int slot = slot(name);
    if (slots[slot] == 0) {
      insert(name, owner, slot);
    } else if (id.apply(owner).compareTo(id.apply(owners.get(slots[slot] - 1))) < 0) {
      owners.set(slots[slot] - 1, owner);
    }
  }

  /** {@return the owner of a name that was added} */
  T owner(String name) {
    return owners.get(slots[slot(name)] - 1);
  }

  private void insert(String name, T owner, int slot) {
    names.add(name);
    owners.add(owner);
    slots[slot] = names.size();
    if (2 * names.size() > slots.length) {
      grow();
    }
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int i = 0; i < names.size(); i++) {
      slots[slot(names.get(i))] = i + 1;
    }
  }

  private int slot(String name) {
    int hash = FoldedName.hash(name) * SPREAD;
    int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
    while (slots[slot] != 0 && !FoldedName.areSame(names.get(slots[slot] - 1), name)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
