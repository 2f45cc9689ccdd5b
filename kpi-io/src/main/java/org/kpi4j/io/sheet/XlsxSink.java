package org.kpi4j.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows as XLSX, on as many sheets as they need; all cells are texts, which no spreadsheet runs. */
final class XlsxSink implements RowSink {
  private static final int ROWS_A_SHEET = 1_000_000;
  private static final int ROWS_IN_MEMORY = 1_000;

  private final Workbook book;
  private Worksheet sheet;
  private List<String> headings = List.of();
  private int sheets = 1;
  private int row;

  XlsxSink(OutputStream out) {
    book = new Workbook(out, "kpi4j", "1.0");
    sheet = book.newWorksheet("KPIs");
  }

  @Override
  public void write(List<String> cells) throws IOException {
    if (headings.isEmpty()) {
      headings = cells;
    } else if (row == ROWS_A_SHEET) {
      sheet.finish();
      sheet = book.newWorksheet("KPIs " + ++sheets);
      row = 0;
      put(headings);
    }
    put(cells);
  }

  private void put(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.inlineString(row, i, cells.get(i));
      }
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    book.finish();
  }
}
