package org.kpi4j.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A place in a text.
 *
 * @param start the index of the first character
 * @param end the index after the last character; not before {@code start}
 */
public record Span(int start, int end) implements Serializable {

  /**
   * Refuses a negative start and an end before the start.
   *
   * @param start the index of the first character
   * @param end the index after the last character
   */
  public Span {
    checkArgument(start >= 0 && start <= end, "span must run forwards: %s..%s", start, end);
  }

  /**
   * {@return the characters of the text that stand here}
   *
   * @param text the text that this span belongs to
   * @throws IndexOutOfBoundsException if the text is shorter than {@code end}
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** {@return the number of characters} */
  public int length() {
    return end - start;
  }

  /**
   * {@return whether the other span stands inside this one}
   *
   * @param other the other span
   */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the two spans share a character}
   *
   * @param other the other span
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return the smallest span that holds both}
   *
   * @param other the other span
   */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
