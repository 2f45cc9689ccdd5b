package org.kpi4j.report;

/** Makes texts of unknown origin fit for a line. */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** {@return the text on one line, without control characters and those that turn the direction of the text} */
  static String line(String text) {
    boolean isFine = text.codePoints().noneMatch(Printable::isHidden);
    return isFine
        ? text
        : text.codePoints()
            .map(c -> isHidden(c) ? REPLACEMENT : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** {@return the text, cut to a number of characters} */
  static String cut(String text, int length) {
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
