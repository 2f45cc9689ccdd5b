package org.kpi4j.rule;

/** How ids of rules are written: two kebab-case words with a slash between them. */
final class RuleId {
  private RuleId() {}

  static boolean isWellFormed(String id) {
    int slash = id.indexOf('/');
    return slash > 0
        && slash == id.lastIndexOf('/')
        && slash < id.length() - 1
        && hasOnlyIdCharacters(id);
  }

  private static boolean hasOnlyIdCharacters(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '/') {
        return false;
      }
    }
    return true;
  }
}
