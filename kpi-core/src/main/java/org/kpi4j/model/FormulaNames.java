package org.kpi4j.model;

/** How names stand in the text of a formula: plain where they can, in double quotes where they cannot. */
final class FormulaNames {
  private FormulaNames() {}

  static boolean isPlain(String name) {
    return isStart(name.charAt(0))
        && name.chars().allMatch(FormulaNames::isPart)
        && !hasLooseHyphen(name)
        && !name.equals("where");
  }

  /** {@return whether the character at this place is a hyphen that ends a name, because no letter or digit follows} */
  static boolean isLooseHyphen(String text, int at) {
    return text.charAt(at) == '-'
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean hasLooseHyphen(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (isLooseHyphen(name, at)) {
        return true;
      }
    }
    return false;
  }

  static boolean isStart(int c) {
    return Character.isLetter(c) || c == '_';
  }

  static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
  }

  static String quoted(String name) {
    return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  static String inBackticks(String text) {
    return '`' + text.replace("`", "``") + '`';
  }
}
