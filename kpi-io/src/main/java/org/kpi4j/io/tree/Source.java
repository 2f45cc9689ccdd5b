package org.kpi4j.io.tree;

import org.kpi4j.model.SourcePosition;

/**
 * A text with the name of the file it came from.
 *
 * @param file the file as the reader was told of it
 * @param text what it holds, without a byte order mark
 */
public record Source(String file, String text) {
  /** {@return the beginning of the file} */
  public SourcePosition start() {
    return new SourcePosition(file, 1, 1);
  }

  /**
   * {@return a place in this file}
   *
   * @param line the line, counted from 1; a smaller number counts as 1
   * @param column the column, counted from 1; a smaller number counts as 1
   */
  public SourcePosition at(int line, int column) {
    return new SourcePosition(file, Math.max(1, line), Math.max(1, column));
  }
}
