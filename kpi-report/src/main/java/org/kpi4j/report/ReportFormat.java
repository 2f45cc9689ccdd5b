package org.kpi4j.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes what was found in one form. Immutable and safe for use by several threads. */
public interface ReportFormat {

  /**
   * Writes a report.
   *
   * @param run what to tell
   * @param out where to write it; neither flushed nor closed
   * @throws IOException if {@code out} cannot be written to
   */
  void write(LintRun run, Appendable out) throws IOException;

  /**
   * {@return the report as one text}
   *
   * @param run what to tell
   */
  default String print(LintRun run) {
    StringBuilder out = new StringBuilder();
    try {
      write(run, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString();
  }
}
