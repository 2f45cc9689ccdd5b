package org.kpi4j.report;

/** Escapes texts for Markdown, also inside a table. */
final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>#|~@&";

  private Markdown() {}

  /** {@return a text of which every character shows as it is} */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    Printable.line(text).codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (SPECIAL.indexOf(c) >= 0) {
      out.append("&#").append(c).append(';');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** {@return a text of the library's own, in which only what would be lost is escaped} */
  static String prose(String text) {
    return text.replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*").replace("_", "\\_");
  }

  /** {@return a text that can stand between back-ticks} */
  static String code(String text) {
    return Printable.line(text).replace('`', '\'').replace("|", "\\|");
  }
}
