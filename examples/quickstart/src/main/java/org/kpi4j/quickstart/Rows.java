package org.kpi4j.quickstart;

import static com.google.common.base.Strings.padEnd;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells, printed below each other in columns. */
final class Rows {
  private static final int GAP = 2;
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row. */
  Rows row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  void print(PrintStream out) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(padEnd(row.get(column), width(column) + GAP, ' '));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
