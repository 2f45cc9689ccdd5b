package org.kpi4j.text.grammar;

/** How characters compare: without case, with one kind of apostrophe and, on request, without accents. */
final class Letters {
  private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüý";
  private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuy";

  private Letters() {}

  static char folded(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
  }

  static char plain(char c) {
    char lower = folded(c);
    int index = lower < 128 ? -1 : ACCENTED.indexOf(lower);
    return index < 0 ? lower : PLAIN.charAt(index);
  }
}
