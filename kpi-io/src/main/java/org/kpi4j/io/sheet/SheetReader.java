package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Locale;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/** Reads the rows of one sheet. */
final class SheetReader {
  private static final LocalizedText A_SHEET = Expected.of(
      "a sheet with headings such as KPI, target, owner",
      "een blad met koppen zoals KPI, streefwaarde, eigenaar");

  private final Headings known;

  SheetReader(Headings known) {
    this.known = known;
  }

  /** Reads all rows, of which the first one that is not empty has the headings. */
  void read(Iterator<SheetRow> rows, Parts parts) {
    SheetRow first = firstOf(rows);
    Problems problems = parts.current().problems();
    Heading heading = Heading.of(first, known, problems);
    if (heading.isKnown()) {
      readBelow(heading, rows, parts);
    } else {
      SourcePosition at = new SourcePosition(known.file(), Math.max(1, first.line()), 1);
      problems.add(ProblemKind.NOT_RECOGNISED, at, String.join(" | ", first.cells()), A_SHEET);
    }
  }

  private static void readBelow(Heading heading, Iterator<SheetRow> rows, Parts parts) {
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
    return new SheetRow(1, ImmutableList.of());
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
