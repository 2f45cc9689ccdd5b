package org.kpi4j.io.sheet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/** The cells of a row by what they hold. */
final class Cells {
  private static final LocalizedText A_VALUE =
      Expected.of("a value that is known, not a formula", "een bekende waarde, geen formule");

  private static final LocalizedText UNDER_A_HEADING =
      Expected.of("a cell under a heading", "een cel onder een kop");

  private final Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
  private final Map<SheetColumn, SourcePosition> places = new EnumMap<>(SheetColumn.class);
  private final Map<String, String> others = new LinkedHashMap<>();
  private final SourcePosition start;

  private Cells(SourcePosition start) {
    this.start = start;
  }

  static Cells of(SheetRow row, Heading heading, Problems problems) {
    Cells cells = new Cells(new SourcePosition(heading.file(), row.line(), 1));
    for (int i = 0; i < row.cells().size(); i++) {
      SourcePosition at = new SourcePosition(heading.file(), row.line(), i + 1);
      Cell cell = Cell.of(row.cells().get(i), at);
      if (cell.isFormula()) {
        problems.add(ProblemKind.INVALID_VALUE, at, cell.text(), A_VALUE);
      } else if (!cell.isBlank() && !cells.put(cell, heading, i)) {
        problems.add(ProblemKind.UNKNOWN_KEY, at, cell.text(), UNDER_A_HEADING);
      }
    }
    return cells;
  }

  /** {@return whether the cell stands under a heading} */
  private boolean put(Cell cell, Heading heading, int index) {
    if (heading.column(index).isPresent()) {
      SheetColumn column = meant(heading.column(index).get(), cell.text());
      texts.put(column, cell.text());
      places.put(column, cell.at());
    } else if (heading.hasName(index)) {
      others.put(heading.name(index).strip(), cell.text());
    }
    return heading.hasName(index);
  }

  /** People write "grow to 500 members" as well as "500" under a heading such as "goal". */
  private SheetColumn meant(SheetColumn column, String text) {
    boolean isBareAmount = column == SheetColumn.STATEMENT
        && !hasAny(SheetColumn.TARGET)
        && SheetValues.isAmount(text);
    return isBareAmount ? SheetColumn.TARGET : column;
  }

  Optional<String> text(SheetColumn column) {
    return Optional.ofNullable(texts.get(column));
  }

  boolean hasAny(SheetColumn... columns) {
    for (SheetColumn column : columns) {
      if (texts.containsKey(column)) {
        return true;
      }
    }
    return false;
  }

  SourcePosition place(SheetColumn column) {
    return places.getOrDefault(column, start);
  }

  SourcePosition start() {
    return start;
  }

  /** {@return the cells under headings that nobody knows, by heading} */
  Map<String, String> others() {
    return others;
  }
}
