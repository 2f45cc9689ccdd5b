package org.kpi4j.io.dbt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kpi4j.io.tree.Node;

/** Changes keys of a metric and leaves the others, and their order, as they are. */
final class DbtEdit {
  private Node.Mapping node;

  DbtEdit(Node.Mapping node) {
    this.node = node;
  }

  Node.Mapping node() {
    return node;
  }

  /** {@return whether a field of this library stands there} */
  boolean hasOwn(String key) {
    return node.find("config", "meta", "kpi", key).isPresent();
  }

  void put(String key, Node value) {
    put(value, key);
  }

  void remove(String key) {
    node = new Node.Mapping(
        node.entries().stream()
            .filter(e -> !e.key().equals(key))
            .collect(ImmutableList.toImmutableList()),
        node.at());
  }

  /** Puts a value under keys one inside the other. */
  void put(Node value, String... keys) {
    node = with(node, List.of(keys), value);
  }

  private static Node.Mapping with(Node.Mapping mapping, List<String> keys, Node value) {
    List<Node.Entry> entries = new ArrayList<>();
    boolean found = false;
    for (Node.Entry entry : mapping.entries()) {
      boolean here = entry.key().equals(keys.get(0));
      found |= here;
      entries.add(
          here
              ? new Node.Entry(entry.key(), entry.at(), inner(entry.value(), keys, value))
              : entry);
    }
    if (!found) {
      entries.add(
          new Node.Entry(keys.get(0), Node.NOWHERE, inner(Node.mapping().build(), keys, value)));
    }
    return new Node.Mapping(ImmutableList.copyOf(entries), mapping.at());
  }

  private static Node inner(Node old, List<String> keys, Node value) {
    if (keys.size() == 1) {
      return value;
    }
    Node.Mapping mapping =
        old instanceof Node.Mapping known ? known : Node.mapping().build();
    return with(mapping, keys.subList(1, keys.size()), value);
  }
}
