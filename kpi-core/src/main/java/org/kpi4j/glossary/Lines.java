package org.kpi4j.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Some lines of a text, not yet looked into. */
final class Lines {
  private final byte[] text;
  private final int start;
  private final int end;
  private final String source;
  private final int first;

  /** Takes the lines from one place in the text to another, of which the first has this number. */
  Lines(byte[] text, int start, int end, String source, int first) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.source = source;
    this.first = first;
  }

  /** {@return the index after the last character of the line at this index} */
  static int end(byte[] text, int from) {
    int end = from;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private static Line line(byte[] text, int from, int end, String source, int number) {
    return new Line(new String(text, from, end - from, UTF_8).strip(), source, number);
  }

  /** {@return the lines from the first one to this place in the text} */
  Lines until(int place) {
    return new Lines(text, start, place, source, first);
  }

  /** {@return the first character} */
  char initial() {
    return (char) text[start];
  }

  /** {@return the columns behind the colon of the first line} */
  Columns columns() {
    int colon = start;
    while (text[colon] != ':') {
      colon++;
    }
    return new Columns(text, colon + 1, Math.min(end, end(text, start)));
  }

  /** {@return the first line} */
  Line head() {
    return line(text, start, Math.min(end, end(text, start)), source, first);
  }

  /** {@return the lines apart from blank ones and comments} */
  List<Line> all() {
    List<Line> lines = new ArrayList<>();
    int number = first;
    int from = start;
    while (from < end) {
      int to = end(text, from);
      Line line = line(text, from, to, source, number++);
      if (!line.text().isEmpty() && line.text().charAt(0) != '#') {
        lines.add(line);
      }
      from = to + 1;
    }
    return lines;
  }
}
