package org.kpi4j.model;

/** Ids made from names. */
final class Ids {
  private static final int LONGEST = 60;

  private Ids() {}

  /** {@return the letters and digits of the name in lower case, with hyphens between the words} */
  static String kebab(String name) {
    Require.notBlank(name, "name");
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < name.length() && id.length() < LONGEST; i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        id.append(Character.toLowerCase(c));
      } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    int end = id.length() > 0 && id.charAt(id.length() - 1) == '-' ? id.length() - 1 : id.length();
    return end == 0 ? "unnamed" : id.substring(0, end);
  }
}
