package org.kpi4j.io.definition;

import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.Node;

/**
 * How values of one type stand in a file.
 *
 * @param <V> the type
 */
interface Codec<V> {
  /** {@return the value that the node says; null when it says none, which has then been reported} */
  @Nullable
  V read(Node node, Scope scope);

  /** {@return the node that says this value} */
  Node write(V value, Notes notes);
}
