package org.kpi4j.io.definition;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;

/**
 * One key of a definition.
 *
 * @param key the key in the file
 * @param path what the model calls the attribute
 * @param codec how its value stands in the file
 * @param set puts the value into a builder
 * @param get takes the value from a definition; empty when it is not to be written
 * @param <T> the type of the definition
 * @param <B> its builder
 * @param <V> the type of the value
 */
record Attribute<T, B, V>(
    String key, String path, Codec<V> codec, BiConsumer<B, V> set, Function<T, Optional<V>> get) {

  void read(Node.Entry entry, B builder, Scope scope) {
    scope.mark(path, entry.at());
    @Nullable V value = entry.value().isNull() ? null : codec.read(entry.value(), scope.at(path));
    if (value != null) {
      set.accept(builder, value);
    }
  }

  void write(T definition, MappingBuilder into, Notes notes) {
    get.apply(definition).ifPresent(value -> into.put(key, codec.write(value, notes)));
  }
}
