package org.kpi4j.io.definition;

import java.util.Map;
import org.kpi4j.io.tree.Node;

/** Takes a value apart into the scalars in it, each with its path, such as {@code metric.inputs[0].name}. */
public final class Leaves {
  private Leaves() {}

  /**
   * Adds the scalars of a value.
   *
   * @param node the value
   * @param path its own path
   * @param into where to put them
   */
  public static void add(Node node, String path, Map<String, String> into) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(e -> add(e.value(), path + "." + e.key(), into));
    } else if (node instanceof Node.Listing listing) {
      for (int i = 0; i < listing.items().size(); i++) {
        add(listing.items().get(i), path + "[" + i + "]", into);
      }
    } else {
      node.scalarText().ifPresent(text -> into.put(path, text));
    }
  }
}
