package org.kpi4j.glossary;

import org.jspecify.annotations.Nullable;

/** What is done with the parts of a name. */
interface Taker {
  /** Takes a part with its place and, when it is one, the known word. */
  void take(String text, int start, int end, Part.Sort sort, @Nullable Entry entry);
}
