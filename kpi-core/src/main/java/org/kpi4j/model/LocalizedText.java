package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.TreeMap;

/**
 * A text in one or several languages, one of which is the default.
 *
 * @param defaultLanguage the language that is used where another one is missing
 * @param texts the text by language, in the order of the languages' codes; none is blank; holds the default language
 */
public record LocalizedText(Language defaultLanguage, ImmutableMap<Language, String> texts)
    implements Serializable {

  /**
   * Checks the parts.
   *
   * @param defaultLanguage the language that is used where another one is missing
   * @param texts the text by language, in any order; none is blank; holds the default language
   */
  public LocalizedText {
    checkArgument(
        texts.containsKey(defaultLanguage),
        "texts must hold the default language '%s': %s",
        defaultLanguage,
        texts.keySet());
    Require.noneBlank(texts.values(), "text");
    texts = isSorted(texts) ? texts : ImmutableMap.copyOf(new TreeMap<>(texts));
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
    return new LocalizedText(language, ImmutableMap.of(language, text));
  }

  /**
   * {@return a copy that also has this text}
   *
   * @param language the language of the text; an earlier text in it is replaced
   * @param text the text; not blank
   */
  public LocalizedText with(Language language, String text) {
    return new LocalizedText(
        defaultLanguage,
        ImmutableMap.<Language, String>builder()
            .putAll(texts)
            .put(language, text)
            .buildKeepingLast());
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

  private static boolean isSorted(ImmutableMap<Language, String> texts) {
    ImmutableList<Language> languages = texts.keySet().asList();
    for (int i = 1; i < languages.size(); i++) {
      if (languages.get(i - 1).compareTo(languages.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return texts.size() == 1 ? text() : text() + " " + texts.keySet();
  }
}
