package org.kpi4j.reading;

import java.io.Serializable;
import org.kpi4j.text.Span;

/**
 * Words of a text, as they were written.
 *
 * @param text the words
 * @param span where they stand
 */
public record Phrase(String text, Span span) implements Serializable {

  /**
   * {@return the words that stand at a place}
   *
   * @param source the whole text
   * @param span where the words stand
   */
  public static Phrase of(String source, Span span) {
    return new Phrase(span.in(source), span);
  }

  @Override
  public String toString() {
    return text;
  }
}
