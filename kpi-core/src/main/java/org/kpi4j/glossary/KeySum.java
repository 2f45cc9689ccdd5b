package org.kpi4j.glossary;

import org.jspecify.annotations.Nullable;

/** Makes the key of a name: the sum of the marks of its parts, whatever their order. */
final class KeySum implements Taker {
  private long key;

  @Override
  public void take(String text, int start, int end, Part.Sort sort, @Nullable Entry entry) {
    key += Entry.mark(text, sort, entry);
  }

  long key() {
    return key;
  }
}
