package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.model.LocalizedText;

/**
 * Puts together the table of the keys of a type.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ShapeBuilder<T, B> {
  final LocalizedText what;
  final Supplier<B> start;
  final Function<B, T> finish;
  final ImmutableList.Builder<Attribute<T, B, ?>> attributes = ImmutableList.builder();
  final ImmutableMap.Builder<String, Attribute<T, B, ?>> byKey = ImmutableMap.builder();
  final ImmutableSet.Builder<String> required = ImmutableSet.builder();
  Optional<Function<String, T>> shorthand = Optional.empty();
  Function<T, Optional<String>> shortForm = value -> Optional.empty();

  private ShapeBuilder(LocalizedText what, Supplier<B> start, Function<B, T> finish) {
    this.what = what;
    this.start = start;
    this.finish = finish;
  }

  /** Begins a table, with what the mapping is called in English and in Dutch. */
  static <T, B> ShapeBuilder<T, B> of(
      String english, String dutch, Supplier<B> start, Function<B, T> finish) {
    return new ShapeBuilder<>(Expected.of(english, dutch), start, finish);
  }

  /** Adds a key that must be there. */
  <V> ShapeBuilder<T, B> required(
      String key, Codec<V> codec, BiConsumer<B, V> set, Function<T, V> get) {
    required.add(key);
    return optional(key, codec, set, value -> Optional.of(get.apply(value)));
  }

  /** Adds a key that may be there. */
  <V> ShapeBuilder<T, B> optional(
      String key, Codec<V> codec, BiConsumer<B, V> set, Function<T, Optional<V>> get) {
    return optional(key, key, codec, set, get);
  }

  /** Adds a key that may be there and that the model calls otherwise. */
  <V> ShapeBuilder<T, B> optional(
      String key, String path, Codec<V> codec, BiConsumer<B, V> set, Function<T, Optional<V>> get) {
    Attribute<T, B, V> attribute = new Attribute<>(key, path, codec, set, get);
    attributes.add(attribute);
    byKey.put(key, attribute);
    return this;
  }

  /** Adds a key for several values, which is written when there is one at least. */
  <C extends Collection<?>> ShapeBuilder<T, B> several(
      String key, Codec<C> codec, BiConsumer<B, C> set, Function<T, C> get) {
    return optional(
        key, codec, set, value -> Optional.of(get.apply(value)).filter(all -> !all.isEmpty()));
  }

  /** Adds a key for several values, and another one that reads better where there is one. */
  ShapeBuilder<T, B> oneOrSeveral(
      String one,
      String several,
      BiConsumer<B, ImmutableSet<String>> set,
      Function<T, ImmutableSet<String>> get) {
    optional(
        one,
        several,
        Texts.SET,
        set,
        value -> Optional.of(get.apply(value)).filter(all -> all.size() == 1));
    return optional(
        several,
        Texts.SET,
        set,
        value -> Optional.of(get.apply(value)).filter(all -> all.size() > 1));
  }

  /** Lets a bare text stand for the value of which nothing else is known. */
  ShapeBuilder<T, B> shorthand(Function<String, T> from, Function<T, String> text) {
    shorthand = Optional.of(from);
    shortForm =
        value -> Optional.of(text.apply(value)).filter(t -> from.apply(t).equals(value));
    return this;
  }

  Shape<T, B> build() {
    return new Shape<>(this);
  }
}
