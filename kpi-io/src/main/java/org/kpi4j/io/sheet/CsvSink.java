package org.kpi4j.io.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as CSV with commas. */
final class CsvSink implements RowSink {
  private final CsvWriter out;

  CsvSink(Writer out) {
    this.out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  @Override
  public void write(List<String> cells) {
    out.writeRecord(cells.stream().map(Guard::add).toList());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
