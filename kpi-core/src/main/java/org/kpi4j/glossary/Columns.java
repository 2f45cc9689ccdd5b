package org.kpi4j.glossary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The columns of a line, which bars separate, one after the other. */
final class Columns {
  private final byte[] text;
  private final int end;
  private int at;

  Columns(byte[] text, int from, int end) {
    this.text = text;
    this.at = from;
    this.end = end;
  }

  /** {@return the next column, without blanks around it; empty behind the last one} */
  String next() {
    int from = Math.min(at, end);
    int to = from;
    byte bits = 0;
    while (to < end && text[to] != '|') {
      bits |= text[to++];
    }
    at = to + 1;
    return new String(text, from, to - from, bits < 0 ? UTF_8 : ISO_8859_1).strip();
  }

  /** {@return all columns that are left} */
  List<String> rest() {
    List<String> columns = new ArrayList<>();
    do {
      columns.add(next());
    } while (at <= end);
    return columns;
  }

  /** {@return the forms that the next columns list} */
  WordForms forms() {
    return new WordForms(text, at, end);
  }
}
