package org.kpi4j.io.tree;

import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;

/** Puts into words, in English and Dutch, what was expected and what was seen. */
public final class Expected {
  private static final int SHOWN = 60;

  private Expected() {}

  /**
   * {@return an expectation in both languages}
   *
   * @param english in English
   * @param dutch in Dutch
   */
  public static LocalizedText of(String english, String dutch) {
    return LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, dutch);
  }

  /**
   * {@return the expectation of one of these words}
   *
   * @param words the words
   */
  public static LocalizedText oneOf(Iterable<String> words) {
    String all = String.join(", ", words);
    return of("one of [" + all + "]", "een van [" + all + "]");
  }

  /**
   * {@return an expectation that reads alike in both languages, such as a place or the words of another library}
   *
   * @param words the words
   */
  public static LocalizedText verbatim(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }

  /**
   * {@return a text as a message can show it: short, on one line, with invisible characters spelt out}
   *
   * @param text what was seen
   */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length() && shown.length() < SHOWN) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (InvisibleCharacters.isInvisible(c) || c == '\n' || c == '\r' || c == '\t') {
        shown.append(InvisibleCharacters.name(c));
      } else {
        shown.appendCodePoint(c);
      }
    }
    return at < text.length() ? shown.append('…').toString() : shown.toString();
  }
}
