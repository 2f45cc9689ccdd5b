package org.kpi4j.io.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes CSV on and keeps track of the quotes, so that one that is never closed is noticed. */
final class QuoteWatch extends FilterReader {
  private final char divider;
  private Place place = Place.START;
  private int line = 1;
  private int column;
  private int openLine = 1;
  private int openColumn = 1;

  /** Where in a cell the last character stood. */
  private enum Place {
    START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  QuoteWatch(Reader in, char divider) {
    super(in);
    this.divider = divider;
  }

  /** {@return what divides the cells} */
  char divider() {
    return divider;
  }

  /** {@return whether the last quote that was opened is not closed} */
  boolean isOpen() {
    return place == Place.QUOTED;
  }

  /** {@return the line of the last quote that was opened} */
  int openLine() {
    return openLine;
  }

  /** {@return its column} */
  int openColumn() {
    return openColumn;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      take((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] characters, int from, int length) throws IOException {
    int read = super.read(characters, from, length);
    for (int i = from; i < from + read; i++) {
      take(characters[i]);
    }
    return read;
  }

  private void take(char c) {
    column++;
    place = c == '"' ? quote() : other(c);
    if (c == '\n') {
      line++;
      column = 0;
    }
  }

  private Place quote() {
    if (place == Place.START) {
      openLine = line;
      openColumn = column;
      return Place.QUOTED;
    }
    if (place == Place.PLAIN) {
      return place;
    }
    return place == Place.QUOTED ? Place.AFTER_QUOTE : Place.QUOTED;
  }

  private Place other(char c) {
    if (place == Place.QUOTED) {
      return place;
    }
    return c == divider || c == '\n' || c == '\r' ? Place.START : Place.PLAIN;
  }
}
