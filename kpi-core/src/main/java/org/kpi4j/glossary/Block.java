package org.kpi4j.glossary;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of one concept or tool, by key. */
final class Block {
  private final ImmutableMap<String, Field> fields;

  private Block(Map<String, Field> fields) {
    this.fields = ImmutableMap.copyOf(fields);
  }

  static Block of(List<Line> lines) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Line line : lines) {
      Field field = Field.parse(line);
      if (fields.putIfAbsent(field.key(), field) != null) {
        throw line.error("a key must stand only once in a block", field.key());
      }
    }
    return new Block(fields);
  }

  Field first() {
    return fields.values().asList().get(0);
  }

  /** {@return the other lines, in the order in which they stand} */
  Iterable<Field> rest() {
    return fields.values().asList().subList(1, fields.size());
  }

  Field required(String key) {
    Field field = fields.get(key);
    if (field == null || field.value().isEmpty()) {
      Field first = first();
      throw first
          .line()
          .error("a " + first.key() + " must have a line '" + key + "'", first.value());
    }
    return field;
  }
}
