package org.kpi4j.change;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** {@return whether the attribute is the same in both} */
  boolean isSame(T before, T after) {
    return Objects.equals(value.apply(before), value.apply(after));
  }

  /** {@return the value as text; empty when the definition has none} */
  Optional<String> text(T definition) {
    Object raw = value.apply(definition);
    Object found = raw instanceof Optional<?> optional ? optional.orElse(null) : raw;
    return found == null || isEmpty(found) ? Optional.empty() : Optional.of(words(found));
  }

  private static boolean isEmpty(Object found) {
    return (found instanceof Collection<?> all && all.isEmpty())
        || (found instanceof Map<?, ?> map && map.isEmpty());
  }

  private static String words(Object found) {
    return found instanceof Collection<?> all
        ? all.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(found);
  }
}
