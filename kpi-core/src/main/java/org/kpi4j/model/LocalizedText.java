package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;

/**
 * A text in one or several languages, one of which is the default.
 *
 * @param defaultLanguage the language that is used where another one is missing
 * @param texts the text by language; none is blank; holds the default language
 */
public record LocalizedText(Language defaultLanguage, ImmutableSortedMap<Language, String> texts)
    implements Serializable {

  /**
   * Checks the parts.
   *
   * @param defaultLanguage the language that is used where another one is missing
   * @param texts the text by language; none is blank; holds the default language
   */
  public LocalizedText {
    checkArgument(
        texts.containsKey(defaultLanguage),
        "texts must hold the default language '%s': %s",
        defaultLanguage,
        texts.keySet());
    Require.noneBlank(texts.values(), "text");
  }

  /**
   * {@return a text whose language nobody stated}
   *
   * @param text the text; not blank
   */
  public static LocalizedText of(String text) {
    return of(Language.UNDETERMINED, text);
  }

  /**
   * {@return a text in one language, which is its default}
   *
   * @param language the language of the text
   * @param text the text; not blank
   */
  public static LocalizedText of(Language language, String text) {
    return new LocalizedText(language, ImmutableSortedMap.of(language, text));
  }

  /**
   * {@return a copy that also has this text}
   *
   * @param language the language of the text; an earlier text in it is replaced
   * @param text the text; not blank
   */
  public LocalizedText with(Language language, String text) {
    ImmutableSortedMap.Builder<Language, String> all = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<Language, String> known : texts.entrySet()) {
      if (!known.getKey().equals(language)) {
        all.put(known);
      }
    }
    return new LocalizedText(defaultLanguage, all.put(language, text).build());
  }

  /**
   * {@return the text in this language, or in the default language where it is missing}
   *
   * @param language the wanted language
   */
  public String in(Language language) {
    String text = texts.get(language);
    return text == null ? text() : text;
  }

  /** {@return the text in the default language} */
  public String text() {
    return texts.getOrDefault(defaultLanguage, "");
  }

  @Override
  public String toString() {
    return texts.size() == 1 ? text() : text() + " " + texts.keySet();
  }
}
