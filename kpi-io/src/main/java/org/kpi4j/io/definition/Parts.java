package org.kpi4j.io.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a record while they are read, by key. */
final class Parts {
  private final Map<String, Object> byKey = new HashMap<>();

  void put(String key, Object value) {
    byKey.put(key, value);
  }

  /** {@return a part that is known to be there, because its key is required} */
  <V> V get(String key, Class<V> type) {
    return find(key, type).orElseThrow(() -> new IllegalStateException(key));
  }

  <V> Optional<V> find(String key, Class<V> type) {
    return Optional.ofNullable(byKey.get(key)).map(type::cast);
  }
}
