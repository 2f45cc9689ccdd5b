package org.kpi4j.glossary;

import org.jspecify.annotations.Nullable;

/** A tool as it is listed: its lines, which are read once somebody asks. */
final class ToolEntry {
  private final Lines lines;

  /** What the lines say; read when it is first asked for, perhaps by several threads alike. */
  private volatile @Nullable Tool tool;

  ToolEntry(Lines lines) {
    this.lines = lines;
  }

  Tool tool() {
    Tool read = tool;
    if (read == null) {
      read = ToolBlock.tool(lines);
      tool = read;
    }
    return read;
  }
}
