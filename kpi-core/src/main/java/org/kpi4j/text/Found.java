package org.kpi4j.text;

import org.jspecify.annotations.Nullable;

/** A calendar term or length that a grammar found: where in the tokens, or that no such day exists. */
record Found<T>(int from, int to, @Nullable T value) {
  boolean isInvalid() {
    return value == null;
  }
}
