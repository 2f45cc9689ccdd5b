package org.kpi4j.glossary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Goes through the forms that the columns of a word list: commas and semicolons stand between forms, a bar behind a
 * column. Looks at each character once, for words have thousands of forms.
 */
final class WordForms {
  private final byte[] text;
  private final int end;
  private int at;
  private int from;
  private int to;
  private int words;
  private boolean isPlain;
  private byte separator;

  WordForms(byte[] text, int from, int end) {
    this.text = text;
    this.at = from;
    this.end = end;
  }

  /** {@return whether semicolons make groups of the forms that are left} */
  boolean isGrouped() {
    for (int i = at; i < end; i++) {
      if (text[i] == ';') {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next form. */
  void next() {
    from = at;
    to = at;
    words = 0;
    isPlain = true;
    byte c = '|';
    for (; at < end; at++) {
      c = text[at];
      if (c == ',' || c == ';' || c == '|') {
        break;
      }
      if (c != ' ') {
        take(c);
      }
    }
    separator = at < end ? c : (byte) '|';
    at++;
  }

  private void take(byte c) {
    if (words == 0) {
      from = at;
      words = 1;
    } else if (at > to) {
      words++;
      isPlain &= at == to + 1;
    }
    isPlain &= c >= 'a' && c <= 'z';
    to = at + 1;
  }

  /** {@return the form, in lower case and without accents; empty when nothing stands between two separators} */
  String form() {
    return isPlain
        ? new String(text, from, to - from, ISO_8859_1)
        : Names.plain(new String(text, from, to - from, UTF_8).strip());
  }

  /** {@return whether the form is nothing but letters from a to z, with a blank between words} */
  boolean isPlain() {
    return isPlain;
  }

  /** {@return of how many words the form is, as far as blanks tell} */
  int words() {
    return words;
  }

  /** {@return whether a form behind this one is of another group} */
  boolean endsGroup() {
    return separator == ';';
  }

  /** {@return whether a form behind this one is of another column} */
  boolean endsColumn() {
    return separator == '|';
  }
}
