package org.kpi4j.text;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calendar term or length that a grammar found: where in the tokens, or that no such day exists. */
record Found<T>(int from, int to, @Nullable T orNull) {
  boolean isInvalid() {
    return orNull == null;
  }

  /** The term or length; there is none when the find is invalid. */
  T value() {
    return checkNotNull(orNull);
  }

  /** {@return what was found and exists, in order} */
  static <T> ImmutableList<T> values(List<Found<T>> found) {
    if (found.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<T> values = ImmutableList.builderWithExpectedSize(found.size());
    for (Found<T> item : found) {
      if (!item.isInvalid()) {
        values.add(item.value());
      }
    }
    return values.build();
  }
}
