package org.kpi4j.model;

/** How names stand in the text of a formula: plain where they can, in double quotes where they cannot. */
final class FormulaNames {
  private FormulaNames() {}

  static boolean isPlain(String name) {
    return isStart(name.charAt(0))
        && name.chars().allMatch(FormulaNames::isPart)
        && !name.equals("where");
  }

  static boolean isStart(int c) {
    return Character.isLetter(c) || c == '_';
  }

  static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
  }

  static String quoted(String name) {
    return isPlain(name) && !name.endsWith("-") ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  static String inBackticks(String text) {
    return '`' + text.replace("`", "``") + '`';
  }
}
