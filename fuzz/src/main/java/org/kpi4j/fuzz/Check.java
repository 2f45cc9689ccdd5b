package org.kpi4j.fuzz;

import java.util.Optional;
import org.kpi4j.text.Span;

/** What every answer about a text must keep to. */
final class Check {
  private Check() {}

  static void that(boolean isKept, String promise, Object seen) {
    if (!isKept) {
      throw new AssertionError(promise + ": '" + seen + "'");
    }
  }

  static void inside(String text, Optional<Span> span) {
    span.ifPresent(place -> inside(text, place));
  }

  static void inside(String text, Span span) {
    that(span.end() <= text.length(), "span must be inside the text", span);
  }
}
