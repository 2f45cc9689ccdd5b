package org.kpi4j.model;

/** Moves through the text of a formula, character by character. */
final class FormulaScanner {
  private final String text;
  private int at;

  FormulaScanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    skipSpace();
    return at == text.length();
  }

  /** {@return the next character that is no space; 0 at the end} */
  char peek() {
    return atEnd() ? 0 : text.charAt(at);
  }

  boolean take(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char expected) {
    if (!take(expected)) {
      throw error("'" + expected + "'", "'" + expected + "'");
    }
  }

  boolean takeWord(String word) {
    skipSpace();
    int end = at + word.length();
    boolean ends = end >= text.length() || !FormulaNames.isPart(text.charAt(end));
    if (!text.startsWith(word, at) || !ends) {
      return false;
    }
    at = end;
    return true;
  }

  /** A hyphen belongs to a name only between two of its letters or digits: {@code a-b} is one name, {@code a - b} is not. */
  String name() {
    skipSpace();
    int start = at;
    while (at < text.length()
        && FormulaNames.isPart(text.charAt(at))
        && !FormulaNames.isLooseHyphen(text, at)) {
      at++;
    }
    return text.substring(start, at);
  }

  double number() {
    skipSpace();
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    try {
      return Double.parseDouble(text.substring(start, at));
    } catch (NumberFormatException e) {
      at = start;
      throw error("a number", "een getal");
    }
  }

  /** Reads up to the closing quote; a doubled quote stands for itself. */
  String quoted(char quote) {
    expect(quote);
    StringBuilder content = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != quote) {
        content.append(c);
      } else if (at < text.length() && text.charAt(at) == quote) {
        content.append(text.charAt(at++));
      } else {
        return content.toString();
      }
    }
    throw error("a closing " + quote, "een sluitende " + quote);
  }

  FormulaSyntaxException error(String english, String dutch) {
    String seen = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
    LocalizedText expected =
        LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, dutch);
    return new FormulaSyntaxException(expected, at + 1, seen, text);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
