package org.kpi4j.io.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Where rows are written to. */
interface RowSink extends Closeable {

  /** Writes a row of texts, in such a way that no spreadsheet takes one for a formula. */
  void write(List<String> cells) throws IOException;
}
