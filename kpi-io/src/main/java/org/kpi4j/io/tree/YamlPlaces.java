package org.kpi4j.io.tree;

import org.kpi4j.model.SourcePosition;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of the YAML parser, which count code points, into places, which count UTF-16 units. */
final class YamlPlaces {
  private final Source source;
  private final boolean alike;
  private int line;
  private int lineStart;

  YamlPlaces(Source source) {
    this.source = source;
    this.alike = source.text().chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  SourcePosition of(Mark mark) {
    int column = alike ? mark.getColumn() : units(mark.getLine(), mark.getColumn());
    return source.at(mark.getLine() + 1, column + 1);
  }

  /** {@return the place of the code point with this index in the whole text} */
  SourcePosition ofCodePoint(int index) {
    String text = source.text();
    int end = text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
    int lines = 1;
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        lines++;
        start = i + 1;
      }
    }
    return source.at(lines, end - start + 1);
  }

  /** Marks come in the order of the text, nearly always, so that the search for a line goes on from the last one. */
  private int units(int wantedLine, int codePoints) {
    if (wantedLine < line) {
      line = 0;
      lineStart = 0;
    }
    while (line < wantedLine && lineStart < source.text().length()) {
      lineStart = afterLine(lineStart);
      line++;
    }
    return unitsIn(lineStart, codePoints);
  }

  private int unitsIn(int start, int codePoints) {
    String text = source.text();
    int at = start;
    for (int i = 0; i < codePoints && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at - start;
  }

  private int afterLine(int from) {
    String text = source.text();
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return Math.min(text.length(), pair ? at + 2 : at + 1);
  }
}
