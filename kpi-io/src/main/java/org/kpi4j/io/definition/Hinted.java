package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.Node;

/**
 * Values of an open list: one that looks like a usual word misspelled is read, and reported.
 *
 * @param codec reads and writes the values
 * @param usual the usual words
 * @param <V> the type
 */
record Hinted<V>(Codec<V> codec, ImmutableSet<String> usual) implements Codec<V> {

  @Override
  public @Nullable V read(Node node, Scope scope) {
    V value = codec.read(node, scope);
    if (value != null) {
      node.scalarText()
          .flatMap(text -> Usual.hint(text, node.at(), usual))
          .ifPresent(scope.collected().problems()::add);
    }
    return value;
  }

  @Override
  public Node write(V value, Notes notes) {
    return codec.write(value, notes);
  }
}
