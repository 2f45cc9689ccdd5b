package org.kpi4j.text;

import org.kpi4j.text.grammar.PlainTokens;

/** A number in digits, read with one language's decimal separator. */
record DigitNumber(String text, int start, int end, char decimal) {
  private static final int LONGEST = 40;
  private static final int GROUP = 3;

  /** {@return the number in digits at a token} */
  static DigitNumber at(PlainTokens tokens, int i, char decimal) {
    return new DigitNumber(tokens.text(), tokens.start(i), tokens.end(i), decimal);
  }

  /** {@return the decimals that a text of digits writes behind a point} */
  static DigitNumber decimals(String digits) {
    return new DigitNumber("0." + digits, 0, 2 + digits.length(), '.');
  }

  /** {@return the value of these digits and separators; NaN when they are not a number} */
  double value() {
    if (end - start > LONGEST) {
      return Double.NaN;
    }
    int point = decimalPoint();
    if (!isGrouped(point < 0 ? end : point)) {
      return Double.NaN;
    }
    return point < 0 && end - start <= 15 ? whole() : parsed(point);
  }

  /** {@return whether another convention gives these digits another value} */
  boolean isAmbiguous() {
    int point = firstSeparator();
    return point > 0
        && end - point == GROUP + 1
        && point - start <= GROUP
        && text.charAt(start) != '0'
        && text.charAt(point) == decimal;
  }

  private double whole() {
    long value = 0;
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        value = value * 10 + text.charAt(i) - '0';
      }
    }
    return value;
  }

  private double parsed(int point) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c) || i == point) {
        digits.append(i == point ? '.' : c);
      }
    }
    return Double.parseDouble(digits.toString());
  }

  /** The last separator is the decimal one if it differs from the others, or is alone and does not group thousands. */
  private int decimalPoint() {
    int last = lastSeparator();
    int first = firstSeparator();
    if (last < 0) {
      return -1;
    }
    if (first != last) {
      return text.charAt(first) == text.charAt(last) ? -1 : last;
    }
    boolean groups = end - last == GROUP + 1 && last - start <= GROUP && text.charAt(start) != '0';
    return groups && text.charAt(last) != decimal ? -1 : last;
  }

  private boolean isGrouped(int wholeEnd) {
    int run = 0;
    boolean first = true;
    for (int i = start; i < wholeEnd; i++) {
      if (isDigit(text.charAt(i))) {
        run++;
      } else if (first ? run > GROUP || run == 0 : run != GROUP) {
        return false;
      } else {
        run = 0;
        first = false;
      }
    }
    return first || run == GROUP;
  }

  private int firstSeparator() {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private int lastSeparator() {
    for (int i = end - 1; i >= start; i--) {
      if (!isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
