package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A place in a file.
 *
 * @param file the file as the reader was told of it
 * @param line the line, counted from 1
 * @param column the column in characters (UTF-16 units), counted from 1
 */
public record SourcePosition(String file, int line, int column)
    implements Serializable, Comparable<SourcePosition> {

  /**
   * Checks the parts.
   *
   * @param file the file as the reader was told of it
   * @param line the line, counted from 1
   * @param column the column in characters (UTF-16 units), counted from 1
   */
  public SourcePosition {
    checkArgument(line >= 1, "line must be 1 or more: %s", line);
    checkArgument(column >= 1, "column must be 1 or more: %s", column);
  }

  @Override
  public int compareTo(SourcePosition other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@return the position as compilers print it: {@code file:line:column}} */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
