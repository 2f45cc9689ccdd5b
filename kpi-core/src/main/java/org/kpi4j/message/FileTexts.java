package org.kpi4j.message;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;

/** Texts from a file in each language. One is put together when somebody asks for it: of hundreds most never are. */
final class FileTexts implements Texts {
  private final Properties english;
  private final Properties dutch;
  private final Set<String> keys;

  FileTexts(Properties english, Properties dutch) {
    this.english = english;
    this.dutch = dutch;
    this.keys = new HashSet<>(english.stringPropertyNames());
    keys.addAll(dutch.stringPropertyNames());
  }

  @Override
  public Set<String> keys() {
    return keys;
  }

  @Override
  public @Nullable LocalizedText find(String key) {
    String inEnglish = english.getProperty(key);
    String inDutch = dutch.getProperty(key);
    if (inEnglish == null) {
      return inDutch == null ? null : LocalizedText.of(Language.DUTCH, inDutch);
    }
    return inDutch == null
        ? LocalizedText.of(Language.ENGLISH, inEnglish)
        : new LocalizedText(
            Language.ENGLISH,
            ImmutableMap.of(Language.ENGLISH, inEnglish, Language.DUTCH, inDutch));
  }

  @Override
  public ImmutableMap<String, LocalizedText> all() {
    ImmutableMap.Builder<String, LocalizedText> all = ImmutableMap.builder();
    for (String key : keys) {
      LocalizedText text = find(key);
      if (text != null) {
        all.put(key, text);
      }
    }
    return all.buildOrThrow();
  }
}
