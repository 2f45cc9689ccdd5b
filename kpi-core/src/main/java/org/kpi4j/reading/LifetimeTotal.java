package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.WordKind;

/** "Lifetime downloads" are all since the beginning; a "lifetime value" and a "customer lifetime" are no totals. */
final class LifetimeTotal {
  private LifetimeTotal() {}

  static boolean is(List<Part> parts, int at) {
    boolean counted = at == 0 && parts.size() > 1 && isCounted(parts.get(1));
    return counted && parts.get(0).text().equals("lifetime");
  }

  private static boolean isCounted(Part part) {
    return part.is(WordKind.ACTOR) || part.is(WordKind.ACTION) || part.is(WordKind.OBJECT);
  }
}
