package org.kpi4j.io.definition;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.Node;

/**
 * A codec that is looked up when it is used, for types that contain themselves.
 *
 * @param codec looks it up
 * @param <V> the type
 */
record Later<V>(Supplier<Codec<V>> codec) implements Codec<V> {

  @Override
  public @Nullable V read(Node node, Scope scope) {
    return codec.get().read(node, scope);
  }

  @Override
  public Node write(V value, Notes notes) {
    return codec.get().write(value, notes);
  }
}
