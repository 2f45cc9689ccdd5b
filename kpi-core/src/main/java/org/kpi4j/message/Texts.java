package org.kpi4j.message;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.LocalizedText;

/** Texts by key. */
interface Texts {
  /** {@return the keys, in no order} */
  Set<String> keys();

  /** {@return the text with this key; null when there is none} */
  @Nullable
  LocalizedText find(String key);

  /** {@return all texts by key} */
  ImmutableMap<String, LocalizedText> all();

  /** Texts that somebody gives directly. */
  record Given(ImmutableMap<String, LocalizedText> all) implements Texts {
    @Override
    public Set<String> keys() {
      return all.keySet();
    }

    @Override
    public @Nullable LocalizedText find(String key) {
      return all.get(key);
    }
  }
}
