package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The headings that a file may have: those of its own, in lower case, beside those that everybody knows. */
record Headings(String file, ImmutableMap<String, SheetColumn> own) {
  Optional<SheetColumn> column(String name) {
    return Optional.ofNullable(own.get(SheetColumn.normal(name))).or(() -> SheetColumn.of(name));
  }
}
