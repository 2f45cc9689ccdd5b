package org.kpi4j.io.exchange;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much a reader takes before it refuses a file, so that no file can exhaust the memory or the stack.
 *
 * @param bytes the largest file
 * @param depth the deepest nesting of lists and mappings
 * @param nodes the most values in one file, those behind a YAML alias counted at every use
 */
public record Limits(long bytes, int depth, long nodes) {
  /** 100 MiB, 100 levels and ten million values a file; chosen by this library. */
  public static final Limits STANDARD = new Limits(100L << 20, 100, 10_000_000L);

  /**
   * Checks the parts.
   *
   * @param bytes the largest file; 1 or more
   * @param depth the deepest nesting; from 1 to 1,000 inclusive
   * @param nodes the most values in one file; 1 or more
   */
  public Limits {
    checkArgument(bytes >= 1, "bytes must be 1 or more: %s", bytes);
    checkArgument(depth >= 1 && depth <= 1000, "depth must be from 1 to 1000 inclusive: %s", depth);
    checkArgument(nodes >= 1, "nodes must be 1 or more: %s", nodes);
  }
}
