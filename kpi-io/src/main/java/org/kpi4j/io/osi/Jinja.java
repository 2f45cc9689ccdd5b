package org.kpi4j.io.osi;

/** Turns what dbt writes for a column, such as <code>{{ Dimension('order__paid') }}</code>, into the column's name. */
final class Jinja {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String BETWEEN = "__";

  private Jinja() {}

  /** {@return whether there is such a call in the text} */
  static boolean isIn(String text) {
    return text.contains(OPEN);
  }

  /** {@return the text with the name of the column in place of each call; a call without a name stays} */
  static String asColumns(String text) {
    StringBuilder columns = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      columns.append(text, at, open).append(column(text.substring(open, close + CLOSE.length())));
      at = close + CLOSE.length();
    }
    return columns.append(text.substring(at)).toString();
  }

  private static String column(String call) {
    char quote = call.indexOf('\'') >= 0 ? '\'' : '"';
    int first = call.indexOf(quote);
    int last = call.indexOf(quote, first + 1);
    if (first < 0 || last < 0) {
      return call;
    }
    String name = call.substring(first + 1, last);
    int prefix = name.lastIndexOf(BETWEEN);
    return prefix < 0 ? name : name.substring(prefix + BETWEEN.length());
  }
}
