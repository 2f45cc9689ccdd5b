package org.kpi4j.io.tree;

import java.util.HashMap;
import java.util.Map;
import org.kpi4j.model.SourcePosition;

/** Where the tables and keys of a TOML text stand, which its parser does not tell. */
final class TomlPlaces {
  private final Source source;
  private final Map<String, SourcePosition> byPath = new HashMap<>();
  private String table = "";
  private boolean inText;

  TomlPlaces(Source source) {
    this.source = source;
    int line = 1;
    for (String text : com.google.common.base.Splitter.on('\n').split(source.text())) {
      take(text, line++);
    }
  }

  /** {@return the place of a key, or of the nearest table around it} */
  SourcePosition of(String path) {
    String at = path;
    while (!at.isEmpty() && !byPath.containsKey(at)) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('.')));
    }
    return byPath.getOrDefault(at, source.start());
  }

  private void take(String text, int line) {
    if (!inText) {
      note(text.strip(), line, text.length() - text.stripLeading().length() + 1);
    }
    inText ^= isOdd(text, "\"\"\"") ^ isOdd(text, "'''");
  }

  private void note(String text, int line, int column) {
    int equals = text.indexOf('=');
    if (text.startsWith("[") && text.indexOf(']') > 0) {
      table = plain(text.substring(0, text.indexOf(']')).replace("[", ""));
      byPath.putIfAbsent(table, source.at(line, column));
    } else if (equals > 0 && !text.startsWith("#")) {
      String key = plain(text.substring(0, equals));
      byPath.putIfAbsent(table.isEmpty() ? key : table + "." + key, source.at(line, column));
    }
  }

  private static String plain(String key) {
    return key.replace("\"", "").replace("'", "").replace(" ", "");
  }

  private static boolean isOdd(String text, String quotes) {
    int count = 0;
    for (int at = text.indexOf(quotes); at >= 0; at = text.indexOf(quotes, at + quotes.length())) {
      count++;
    }
    return count % 2 == 1;
  }
}
