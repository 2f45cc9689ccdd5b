package org.kpi4j.glossary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of one concept or tool, by key. */
final class Block {
  private final ImmutableMap<String, Field> fields;

  Block(Map<String, Field> fields) {
    this.fields = ImmutableMap.copyOf(fields);
  }

  Field first() {
    return fields.values().asList().get(0);
  }

  Field required(String key) {
    Field field = fields.get(key);
    if (field == null || field.value().isEmpty()) {
      throw first()
          .error(
              "a " + first().key() + " must have a line '" + key + "'", first().value());
    }
    return field;
  }

  void ifPresent(String key, Consumer<Field> taker) {
    @Nullable Field field = fields.get(key);
    if (field != null) {
      field.reading(() -> {
        taker.accept(field);
        return field;
      });
    }
  }

  void allow(ImmutableSet<String> keys) {
    for (Field field : fields.values()) {
      if (!keys.contains(field.key())) {
        throw field.error("key must be one of " + keys, field.key());
      }
    }
  }
}
