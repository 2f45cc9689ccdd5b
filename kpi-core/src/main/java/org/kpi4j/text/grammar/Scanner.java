package org.kpi4j.text.grammar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableList;

/** Cuts a text into words, numbers and single symbols. */
final class Scanner {
  private final String text;
  private int at;

  Scanner(String text) {
    this.text = text;
  }

  /** {@return the folded tokens of a table's entry} */
  static ImmutableList<String> forms(String entry) {
    byte[] letters = entry.getBytes(ISO_8859_1);
    int blanks = 0;
    for (byte c : letters) {
      blanks += c == ' ' ? 1 : 0;
      if ((c < 'a' || c > 'z') && c != ' ') {
        return tokens(entry);
      }
    }
    return blanks == 0 && letters.length > 0 ? ImmutableList.of(entry) : words(entry, blanks + 1);
  }

  /** Most entries are letters and blanks: cutting them as texts are cut costs a fresh JVM more than looking. */
  private static ImmutableList<String> words(String entry, int count) {
    ImmutableList.Builder<String> words = ImmutableList.builderWithExpectedSize(count);
    int from = 0;
    while (from < entry.length()) {
      int blank = entry.indexOf(' ', from);
      int end = blank < 0 ? entry.length() : blank;
      if (end > from) {
        words.add(entry.substring(from, end));
      }
      from = end + 1;
    }
    return words.build();
  }

  private static ImmutableList<String> tokens(String entry) {
    PlainTokens tokens = PlainTokens.of(entry);
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(folded(tokens.text(i)));
    }
    return forms.build();
  }

  void scan(PlainTokens tokens) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else {
        token(c, tokens);
      }
    }
  }

  static boolean isSpace(char c) {
    return c <= ' ' || (c >= 128 && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF'));
  }

  private void token(char c, PlainTokens tokens) {
    int start = at;
    if (isDigit(c)) {
      number();
      tokens.add(PlainTokens.NUMBER, start, at);
    } else if (isLetterAt(at)) {
      word();
      tokens.add(PlainTokens.WORD, start, at);
    } else {
      at += Character.charCount(text.codePointAt(at));
      tokens.add(PlainTokens.SYMBOL, start, at);
    }
  }

  private void word() {
    while (at < text.length() && (isLetterAt(at) || isInnerApostrophe())) {
      at += Character.charCount(text.codePointAt(at));
    }
  }

  private boolean isInnerApostrophe() {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < text.length() && isLetterAt(at + 1);
  }

  private void number() {
    digits();
    while (at + 1 < text.length() && isSeparator(text.charAt(at)) && isDigit(text.charAt(at + 1))) {
      at++;
      digits();
    }
  }

  private void digits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isLetterAt(int index) {
    char c = text.charAt(index);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    int point = text.codePointAt(index);
    return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static String folded(String token) {
    StringBuilder folded = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      folded.append(Letters.folded(token.charAt(i)));
    }
    return folded.toString();
  }
}
