package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import java.util.Locale;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.model.SourcePosition;

/** Reads the rows of one sheet. */
final class SheetReader {
  private final ImmutableMap<String, SheetColumn> own;
  private final String file;

  /** Reads a sheet of this file, with these headings beside those that everybody knows. */
  SheetReader(ImmutableMap<String, SheetColumn> own, String file) {
    this.own = own;
    this.file = file;
  }

  /** Reads all rows, of which the first one that is not empty has the headings. */
  void read(Iterator<SheetRow> rows, Parts parts) {
    SheetRow first = firstOf(rows);
    Heading heading = Heading.of(first, own, file, parts.current().problems());
    if (!heading.isKnown()) {
      parts
          .current()
          .problems()
          .add(
              ProblemKind.NOT_RECOGNISED,
              new SourcePosition(file, Math.max(1, first.line()), 1),
              String.join(" | ", first.cells()),
              Expected.of(
                  "a sheet with headings such as KPI, target, owner",
                  "een blad met koppen zoals KPI, streefwaarde, eigenaar"));
      return;
    }
    RowReader reader = new RowReader(parts.current());
    while (rows.hasNext()) {
      SheetRow row = rows.next();
      if (!row.isEmpty()) {
        reader = parts.isNew() ? new RowReader(parts.current()) : reader;
        reader.read(Cells.of(row, heading, parts.current().problems()));
        parts.rowRead();
      }
    }
  }

  private static SheetRow firstOf(Iterator<SheetRow> rows) {
    while (rows.hasNext()) {
      SheetRow row = rows.next();
      if (!row.isEmpty() && !namesTheDivider(row)) {
        return row;
      }
    }
    return new SheetRow(1, com.google.common.collect.ImmutableList.of());
  }

  /** Spreadsheets put {@code sep=;} before the headings to tell themselves what divides the cells. */
  private static boolean namesTheDivider(SheetRow row) {
    return row.line() == 1 && row.cells().get(0).toLowerCase(Locale.ROOT).startsWith("sep=");
  }

  /** Where the rows go: all to one place, or part by part so that a file of any length fits into memory. */
  interface Parts {
    /** {@return where the next row goes} */
    Collected current();

    /** {@return whether no row has gone to the current place yet} */
    boolean isNew();

    /** Notes that a row went there. */
    void rowRead();
  }
}
