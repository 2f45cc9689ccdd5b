package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of one concept or tool, by key. */
final class Block {
  private final List<Field> fields = new ArrayList<>();
  private final Map<String, Field> byKey = new HashMap<>();

  private Block() {}

  static Block of(List<Line> lines) {
    Block block = new Block();
    for (Line line : lines) {
      block.add(Field.parse(line));
    }
    return block;
  }

  private void add(Field field) {
    if (byKey.putIfAbsent(field.key(), field) != null) {
      throw field.line().error("a key must stand only once in a block", field.key());
    }
    fields.add(field);
  }

  Field first() {
    return fields.get(0);
  }

  /** {@return the other lines, in the order in which they stand} */
  List<Field> rest() {
    return fields.subList(1, fields.size());
  }

  Field required(String key) {
    Field field = byKey.get(key);
    if (field == null || field.value().isEmpty()) {
      Field first = first();
      throw first
          .line()
          .error("a " + first.key() + " must have a line '" + key + "'", first.value());
    }
    return field;
  }
}
