package org.kpi4j.reading;

/** The first sentence of a description: it says what is measured; what follows says how, why and where to read on. */
final class FirstSentence {
  /** Chosen by this library: a stop after fewer characters ends an abbreviation. */
  private static final int SHORTEST = 12;

  private FirstSentence() {}

  static String of(String description) {
    for (int i = SHORTEST; i + 1 < description.length(); i++) {
      if (isStop(description.charAt(i)) && begins(description, i + 1)) {
        return description.substring(0, i);
      }
    }
    return description;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == ';';
  }

  /** A sentence begins after white space, with anything but a small letter. */
  private static boolean begins(String text, int at) {
    int start = at;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start > at && start < text.length() && !Character.isLowerCase(text.charAt(start));
  }
}
