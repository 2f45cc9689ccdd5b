package org.kpi4j.io.definition;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.Node;

/**
 * Values that have a short text of their own, and a longer form for the few that the text would not bring back.
 *
 * @param text reads the text
 * @param print writes the text
 * @param parse reads the text without reporting
 * @param full the longer form
 * @param <V> the type
 */
record Survivor<V>(
    Codec<V> text, Function<V, String> print, Function<String, V> parse, Codec<V> full)
    implements Codec<V> {

  @Override
  public @Nullable V read(Node node, Scope scope) {
    return node instanceof Node.Scalar ? text.read(node, scope) : full.read(node, scope);
  }

  @Override
  public Node write(V value, Notes notes) {
    return surviving(value).<Node>map(Node::text).orElseGet(() -> full.write(value, notes));
  }

  private Optional<String> surviving(V value) {
    try {
      String written = print.apply(value);
      return parse.apply(written).equals(value) ? Optional.of(written) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
