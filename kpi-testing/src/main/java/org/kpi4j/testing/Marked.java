package org.kpi4j.testing;

import org.kpi4j.text.Span;

/**
 * A part of a text with marks under some of its characters.
 *
 * @param text the part
 * @param marks as many spaces and marks as it takes to underline it
 */
record Marked(String text, String marks) {
  private static final int WIDTH = 100;
  private static final int BEFORE = 30;
  private static final String ELLIPSIS = "…";

  static Marked of(String text, Span span) {
    int from = text.length() <= WIDTH ? 0 : whole(text, Math.max(0, span.start() - BEFORE));
    int to = text.length() - from <= WIDTH ? text.length() : whole(text, from + WIDTH);
    int start = Math.min(Math.max(span.start(), from), to);
    int end = Math.min(Math.max(span.end(), start), to);
    String before = from > 0 ? ELLIPSIS : "";
    return new Marked(
        before + text.substring(from, to) + (to < text.length() ? ELLIPSIS : ""),
        " ".repeat(before.length() + text.codePointCount(from, start))
            + "~".repeat(Math.max(1, text.codePointCount(start, end))));
  }

  /** {@return the place, moved back so that no character is cut in two} */
  private static int whole(String text, int place) {
    boolean isInside = place > 0 && Character.isLowSurrogate(text.charAt(place));
    return isInside ? place - 1 : place;
  }
}
