package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableList;

/**
 * A row of a spreadsheet.
 *
 * @param line the line or row, counted from 1
 * @param cells what stands in the cells, as text
 */
record SheetRow(int line, ImmutableList<String> cells) {

  boolean isEmpty() {
    return cells.stream().allMatch(String::isBlank);
  }
}
