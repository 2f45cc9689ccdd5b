package org.kpi4j.report;

import org.kpi4j.text.Span;

/**
 * A part of a text with marks under some of its characters.
 *
 * @param text the part, on one line
 * @param marks as many spaces and marks as it takes to underline it
 */
record Underline(String text, String marks) {
  private static final int BEFORE = 30;
  private static final String ELLIPSIS = "…";

  /** {@return the text around a span, at most so many characters wide} */
  static Underline of(String text, Span span, int width) {
    int start = text.codePointCount(0, span.start());
    int end = start + text.codePointCount(span.start(), span.end());
    int total = end + text.codePointCount(span.end(), text.length());
    int from = total <= width ? 0 : Math.max(0, start - BEFORE);
    int to = total <= width ? total : Math.min(total, from + width - 2);
    String before = from > 0 ? ELLIPSIS : "";
    String after = to < total ? ELLIPSIS : "";
    return new Underline(
        Printable.line(before + part(text, from, to) + after),
        " ".repeat(before.length() + start - from)
            + "~".repeat(Math.max(1, Math.min(end, to) - start)));
  }

  private static String part(String text, int from, int to) {
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, to - from));
  }
}
