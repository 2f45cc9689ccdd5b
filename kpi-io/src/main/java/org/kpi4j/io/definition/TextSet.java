package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Node;

/** A list of texts in which the order says nothing, or one text alone. */
record TextSet(Codec<String> item) implements Codec<ImmutableSet<String>> {

  @Override
  public @Nullable ImmutableSet<String> read(Node node, Scope scope) {
    if (node instanceof Node.Scalar) {
      String only = item.read(node, scope);
      return only == null ? null : ImmutableSet.of(only);
    }
    if (!(node instanceof Node.Listing listing)) {
      return scope.wrongType(node, Expected.of("a list of texts", "een lijst van teksten"));
    }
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    for (Node part : listing.items()) {
      String text = item.read(part, scope);
      if (text != null) {
        all.add(text);
      }
    }
    return all.build();
  }

  @Override
  public Node write(ImmutableSet<String> value, Notes notes) {
    return value.size() == 1
        ? Node.text(value.iterator().next())
        : Node.listing(value.stream().map(Node::text).toList());
  }
}
