package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts a name into tokens: at spaces, hyphens, underscores, signs, and inside {@code camelCase}. */
final class Scanner {
  private static final int LONGEST = 4_000;
  private final String name;
  private final String plain;
  private final Predicate<String> isKnown;
  private final List<Token> tokens = new ArrayList<>();

  private Scanner(String name, Predicate<String> isKnown) {
    this.name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    this.plain = Names.plain(this.name);
    this.isKnown = isKnown;
  }

  static List<Token> tokens(String name, Predicate<String> isKnown) {
    List<Token> plain = name.length() > LONGEST ? null : PlainName.tokens(name);
    return plain == null ? new Scanner(name, isKnown).scan() : plain;
  }

  private List<Token> scan() {
    int at = 0;
    while (at < plain.length()) {
      char c = plain.charAt(at);
      at = isAddress(at) ? endOfAddress(at) : isLetterOrDigit(c) ? run(at) : sign(c, at);
    }
    return tokens;
  }

  /** The address of a page says nothing about the metric. */
  private boolean isAddress(int at) {
    return plain.charAt(at) == 'h'
        && (plain.startsWith("https://", at) || plain.startsWith("http://", at));
  }

  private int endOfAddress(int start) {
    int end = start;
    while (end < plain.length()
        && !Character.isWhitespace(plain.charAt(end))
        && plain.charAt(end) != ')') {
      end++;
    }
    return end;
  }

  private int run(int start) {
    int end = start;
    while (end < plain.length() && (isLetter(plain.charAt(end)) || isInside(end))) {
      end++;
    }
    addRun(start, end);
    return end;
  }

  /** An apostrophe or a decimal point belongs to a run only between two of its characters. */
  private boolean isInside(int at) {
    char c = plain.charAt(at);
    if (isLetterOrDigit(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '.' || c == ',';
    if (!joins || at + 1 >= plain.length()) {
      return false;
    }
    boolean isDecimal = c == '.' || c == ',';
    return isDecimal
        ? isDigit(at - 1) && isDigit(at + 1)
        : Character.isLetter(plain.charAt(at + 1));
  }

  /** Plain letters first: the tables of the JDK are slow before they are compiled. */
  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c != ' ' && Character.isLetterOrDigit(c));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private boolean isDigit(int at) {
    return Character.isDigit(plain.charAt(at));
  }

  private void addRun(int start, int end) {
    String text = plain.substring(start, end);
    if (!isLetter(text.charAt(0)) && isDigit(start) && !hasLetter(text)) {
      tokens.add(new Token(text, start, end, Part.Sort.NUMBER));
    } else if (hasHump(start, end) && !isKnown.test(text)) {
      addHumps(start, end);
    } else {
      tokens.add(new Token(text, start, end, Part.Sort.WORD));
    }
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHump(int start, int end) {
    int at = start + 1;
    while (at < end && !isHump(at)) {
      at++;
    }
    return at < end;
  }

  private boolean isHump(int at) {
    return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
  }

  private void addHumps(int start, int end) {
    int from = start;
    for (int i = start + 1; i < end; i++) {
      if (isHump(i)) {
        add(from, i, Part.Sort.WORD);
        from = i;
      }
    }
    add(from, end, Part.Sort.WORD);
  }

  private int sign(char c, int at) {
    switch (c) {
      case '(', '[', '{' -> add(at, at + 1, Part.Sort.OPEN);
      case ')', ']', '}' -> add(at, at + 1, Part.Sort.CLOSE);
      case '/', ':', ',', ';', '|', '&', '÷', '—', '–' -> add(at, at + 1, Part.Sort.BREAK);
      case '%', '€', '$', '£', '#' -> add(at, at + 1, Part.Sort.WORD);
      default -> {}
    }
    return at + 1;
  }

  private void add(int start, int end, Part.Sort sort) {
    tokens.add(new Token(plain.substring(start, end), start, end, sort));
  }
}
