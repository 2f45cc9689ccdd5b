package org.kpi4j.io.definition;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Node;

/**
 * Values that stand in a file as values of another type.
 *
 * @param codec the codec of the other type
 * @param from makes the value
 * @param to makes the other value
 * @param <W> the other type
 * @param <V> the type
 */
record Mapped<W, V>(Codec<W> codec, Function<W, V> from, Function<V, W> to) implements Codec<V> {

  @Override
  public @Nullable V read(Node node, Scope scope) {
    W other = codec.read(node, scope);
    try {
      return other == null ? null : from.apply(other);
    } catch (IllegalArgumentException e) {
      return scope.refuse(
          ProblemKind.INVALID_DEFINITION,
          node.at(),
          Seen.in(node),
          Expected.verbatim(String.valueOf(e.getMessage())));
    }
  }

  @Override
  public Node write(V value, Notes notes) {
    return codec.write(to.apply(value), notes);
  }
}
