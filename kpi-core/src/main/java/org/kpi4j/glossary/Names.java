package org.kpi4j.glossary;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;

/** The plain form of letters, and the checks on ids and shares. */
final class Names {
  private static final char FIRST_LETTER = 'À';

  /** The letters from À to ÿ without case and accent. The tables of the JDK cost a fresh JVM 10 ms. */
  private static final String LETTERS =
      "aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

  private Names() {}

  static void requireNotBlank(String text, String name) {
    checkArgument(!text.isBlank(), "%s must not be blank: '%s'", name, text);
  }

  static void requireShare(double value, String name) {
    checkArgument(value >= 0 && value <= 1, "%s must be from 0 to 1 inclusive: %s", name, value);
  }

  /** {@return the text in lower case and without accents, character for character} */
  static String plain(String text) {
    int n = text.length();
    int i = 0;
    while (i < n && isPlain(text.charAt(i))) {
      i++;
    }
    return i == n ? text : folded(text, i);
  }

  private static String folded(String text, int from) {
    char[] chars = text.toCharArray();
    for (int i = from; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
    }
    return new String(chars);
  }

  private static boolean isPlain(char c) {
    return c < 128 && (c < 'A' || c > 'Z');
  }

  static char plain(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c >= FIRST_LETTER && c < FIRST_LETTER + LETTERS.length()) {
      return LETTERS.charAt(c - FIRST_LETTER);
    }
    return Character.isLetter(c) ? base(c) : c;
  }

  private static char base(char c) {
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.toLowerCase(base);
  }
}
