package org.kpi4j.testing;

/** Keeps what texts may hold from disturbing the line in which they are shown. */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** {@return the text on one line, with a space for each blank and a mark for each character that nobody sees} */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(Printable::shown).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int shown(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return ' ';
    }
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? REPLACEMENT : c;
  }
}
