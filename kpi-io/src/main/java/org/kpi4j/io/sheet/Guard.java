package org.kpi4j.io.sheet;

/**
 * Keeps spreadsheets from running a text as a formula: an apostrophe goes before texts that begin with {@code =},
 * {@code +}, {@code -}, {@code @}, a tab or a return, and is taken away again when they are read. Source: OWASP, "CSV
 * Injection", owasp.org, consulted 2026-11-21.
 */
final class Guard {
  /** What a formula begins with. */
  static final String FORMULA = "=";

  private static final String DANGEROUS = "=+-@\t\r";

  private Guard() {}

  static String add(String text) {
    return isDangerous(text, 0) || isGuarded(text) ? "'" + text : text;
  }

  static String remove(String text) {
    return isGuarded(text) ? text.substring(1) : text;
  }

  /** {@return whether a cell holds a formula rather than a value} */
  static boolean isFormula(String text) {
    return text.strip().startsWith(FORMULA);
  }

  private static boolean isGuarded(String text) {
    return text.startsWith("'") && (isDangerous(text, 1) || text.startsWith("''"));
  }

  private static boolean isDangerous(String text, int at) {
    return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
  }
}
