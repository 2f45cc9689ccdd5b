package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Node;

/**
 * A list of values, of which each stands on its own: one that cannot be read is reported and the others remain.
 *
 * @param item how one of them stands in the file
 * @param <V> the type of the values
 */
record ListCodec<V>(Codec<V> item) implements Codec<ImmutableList<V>> {

  @Override
  public @Nullable ImmutableList<V> read(Node node, Scope scope) {
    if (!(node instanceof Node.Listing listing)) {
      return scope.wrongType(node, Expected.of("a list", "een lijst"));
    }
    ImmutableList.Builder<V> all = ImmutableList.builder();
    for (int i = 0; i < listing.items().size(); i++) {
      V value = item.read(listing.items().get(i), scope.at(i));
      if (value != null) {
        all.add(value);
      }
    }
    return all.build();
  }

  @Override
  public Node write(ImmutableList<V> value, Notes notes) {
    return Node.listing(value.stream().map(v -> item.write(v, notes)).toList());
  }
}
