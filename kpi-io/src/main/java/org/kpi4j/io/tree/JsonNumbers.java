package org.kpi4j.io.tree;

/** Recognises numbers as JSON writes them. */
public final class JsonNumbers {
  private JsonNumbers() {}

  /**
   * {@return whether JSON would read the text as a number}
   *
   * @param text the text
   */
  public static boolean isNumber(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int whole = digits(text, at);
    if (whole == at || (text.charAt(at) == '0' && whole > at + 1)) {
      return false;
    }
    int fraction = fraction(text, whole);
    return fraction > 0 && exponent(text, fraction) == text.length();
  }

  private static int fraction(String text, int at) {
    if (at == text.length() || text.charAt(at) != '.') {
      return at;
    }
    int end = digits(text, at + 1);
    return end == at + 1 ? -1 : end;
  }

  private static int exponent(String text, int at) {
    if (at == text.length() || "eE".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    boolean signed = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0;
    int start = at + (signed ? 2 : 1);
    int end = digits(text, start);
    return end == start ? -1 : end;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
