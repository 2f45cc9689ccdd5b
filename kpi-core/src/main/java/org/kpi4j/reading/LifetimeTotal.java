package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.WordKind;

/** "Lifetime downloads" are all since the beginning; a "lifetime value" and a "customer lifetime" are no totals. */
final class LifetimeTotal {
  private static final int YEAR_DIGITS = 4;

  private LifetimeTotal() {}

  static boolean is(List<Part> parts, int at) {
    boolean counted = at == 0 && parts.size() > 1 && isCounted(parts.get(1));
    return counted && parts.get(0).isTagged("ever");
  }

  /** "Since 2015" is all since then. */
  static boolean isSinceYear(List<Part> parts, int at) {
    boolean since = TimeSpans.isSince(parts.get(at));
    return since && at + 1 < parts.size() && isYear(parts.get(at + 1));
  }

  private static boolean isYear(Part part) {
    return part.isNumber()
        && part.text().length() == YEAR_DIGITS
        && (part.text().startsWith("19") || part.text().startsWith("20"));
  }

  private static boolean isCounted(Part part) {
    return part.is(WordKind.ACTOR) || part.is(WordKind.ACTION) || part.is(WordKind.OBJECT);
  }
}
