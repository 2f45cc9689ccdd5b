package org.kpi4j.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Puts each object of a list on a line of its own, and nothing else. */
final class JsonLines extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private boolean breaksLines;

  /** {@return a context that makes generators print this way} */
  ObjectWriteContext context() {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return JsonLines.this;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

  /** Says whether the list that is being written breaks lines; returns what it did before. */
  boolean breakLines(boolean whether) {
    boolean before = breaksLines;
    breaksLines = whether;
    return before;
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) {
    super.writeArrayValueSeparator(generator);
    if (breaksLines) {
      generator.writeRaw('\n');
    }
  }
}
