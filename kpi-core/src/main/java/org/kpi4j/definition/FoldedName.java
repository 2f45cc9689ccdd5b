package org.kpi4j.definition;

/** Compares names as people do: without regard to case, spaces, hyphens and underscores. */
final class FoldedName {
  private static final int FACTOR = 31;

  private FoldedName() {}

  static int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      hash = isGap(c) ? hash : FACTOR * hash + fold(c);
    }
    return hash;
  }

  static boolean areSame(String a, String b) {
    int i = next(a, 0);
    int j = next(b, 0);
    while (i < a.length() && j < b.length() && fold(a.charAt(i)) == fold(b.charAt(j))) {
      i = next(a, i + 1);
      j = next(b, j + 1);
    }
    return i == a.length() && j == b.length();
  }

  private static int next(String name, int from) {
    int at = from;
    while (at < name.length() && isGap(name.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isGap(char c) {
    return c == '-' || c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
