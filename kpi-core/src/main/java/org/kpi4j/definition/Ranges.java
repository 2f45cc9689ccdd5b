package org.kpi4j.definition;

import java.util.Optional;
import org.kpi4j.model.Band;
import org.kpi4j.model.Quantity;

/** How a range of values is written in a message. */
final class Ranges {
  private static final String OPEN = "…";

  private Ranges() {}

  /** {@return the two ends with a dash between them} */
  static String words(Band band) {
    return end(band.lower()) + " – " + end(band.upper());
  }

  private static String end(Optional<Quantity> end) {
    return end.map(Quantity::toString).orElse(OPEN);
  }
}
