package org.kpi4j.report;

/** Escapes texts for XML. */
final class Xml {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int FIRST_PLAIN = 0x20;

  private Xml() {}

  /** {@return the text as it stands in an attribute or element; what XML does not allow becomes a replacement character} */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n' -> out.append("&#10;");
      default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
    }
  }

  private static boolean isAllowed(int c) {
    boolean isControl = c < FIRST_PLAIN || (c >= 0x7F && c <= 0x9F);
    return !isControl && c != 0xFFFE && c != 0xFFFF && Character.getType(c) != Character.SURROGATE;
  }
}
