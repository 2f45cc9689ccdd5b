package org.kpi4j.io.tree;

import java.util.Locale;
import java.util.OptionalInt;

/** Finds the characters that a reader does not see but that change what a text is or how it looks. */
public final class InvisibleCharacters {
  private InvisibleCharacters() {}

  /**
   * {@return the first control character, or character that turns the direction of text, in the text}
   *
   * @param text the text; line ends and tabs are allowed in it
   */
  public static OptionalInt firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(text.charAt(i))) {
        return OptionalInt.of(text.charAt(i));
      }
    }
    return OptionalInt.empty();
  }

  /**
   * {@return whether there is nothing to see in the text, which the model takes for a text that is not there}
   *
   * @param text the text
   */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(InvisibleCharacters::isUnseen);
  }

  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static boolean isInvisible(int c) {
    return c < ' '
        ? c != '\n' && c != '\r' && c != '\t'
        : c >= 0x7f && (c <= 0x9f || turnsDirection(c) || c == 0xfeff);
  }

  /** {@return the character by its number, such as {@code U+202E}} */
  static String name(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  /** Embeddings, overrides and isolates; the plain marks that Arabic and Hebrew need are no danger. */
  private static boolean turnsDirection(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }
}
