package org.kpi4j.io.sheet;

import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.model.SourcePosition;

/** What a cell holds, without what only guards it, and where it stands. */
record Cell(String text, boolean isFormula, SourcePosition at) {
  static Cell of(String raw, SourcePosition at) {
    return new Cell(Guard.remove(raw).strip(), Guard.isFormula(raw), at);
  }

  boolean isBlank() {
    return InvisibleCharacters.isBlank(text);
  }
}
