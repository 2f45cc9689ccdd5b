package org.kpi4j.change;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An attribute of a kind of definition, with what a change of it means. */
record Field<T>(String path, Impact impact, Function<T, @Nullable Object> value) {
  static <T> Field<T> cosmetic(String path, Function<T, @Nullable Object> value) {
    return new Field<>(path, Impact.COSMETIC, value);
  }

  static <T> Field<T> minor(String path, Function<T, @Nullable Object> value) {
    return new Field<>(path, Impact.MINOR, value);
  }

  static <T> Field<T> breaking(String path, Function<T, @Nullable Object> value) {
    return new Field<>(path, Impact.BREAKING, value);
  }

  /** {@return what a definition says here; empty when it says nothing, however it is said} */
  Optional<Object> stated(T definition) {
    Object raw = value.apply(definition);
    Object found = raw instanceof Optional<?> optional ? optional.orElse(null) : raw;
    return Optional.ofNullable(found).filter(all -> !isEmpty(all));
  }

  /** {@return whether the attribute is compared key by key} */
  boolean hasKeys() {
    return path.equals("extensions");
  }

  private static boolean isEmpty(Object found) {
    return (found instanceof Collection<?> all && all.isEmpty())
        || (found instanceof Map<?, ?> map && map.isEmpty());
  }
}
