package org.kpi4j.io.definition;

import org.kpi4j.io.tree.Node;

/** Says what a node is, for messages. */
final class Seen {
  private Seen() {}

  static String in(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().isEmpty() ? "{}" : "{" + mapping.entries().get(0).key() + ": …}";
    }
    if (node instanceof Node.Listing listing) {
      return listing.items().isEmpty()
          ? "[]"
          : "[" + listing.items().get(0).scalarText().orElse("") + "…]";
    }
    return node.scalarText().orElse("null");
  }
}
