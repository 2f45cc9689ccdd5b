package org.kpi4j.text;

/** A number in digits, read with one language's decimal separator. */
final class DigitNumber {
  private static final int LONGEST = 40;
  private static final int GROUP = 3;

  private DigitNumber() {}

  /** {@return the value of these digits and separators; NaN when they are not a number} */
  static double value(String text, int start, int end, char decimal) {
    if (end - start > LONGEST) {
      return Double.NaN;
    }
    int point = decimalPoint(text, start, end, decimal);
    if (!isGrouped(text, start, point < 0 ? end : point)) {
      return Double.NaN;
    }
    return point < 0 && end - start <= 15
        ? whole(text, start, end)
        : parsed(text, start, end, point);
  }

  /** {@return whether another convention gives these digits another value} */
  static boolean isAmbiguous(String text, int start, int end, char decimal) {
    int point = firstSeparator(text, start, end);
    return point > 0
        && end - point == GROUP + 1
        && point - start <= GROUP
        && text.charAt(start) != '0'
        && text.charAt(point) == decimal;
  }

  private static double whole(String text, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        value = value * 10 + text.charAt(i) - '0';
      }
    }
    return value;
  }

  private static double parsed(String text, int start, int end, int point) {
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
  private static int decimalPoint(String text, int start, int end, char decimal) {
    int last = lastSeparator(text, start, end);
    int first = firstSeparator(text, start, end);
    if (last < 0) {
      return -1;
    }
    if (first != last) {
      return text.charAt(first) == text.charAt(last) ? -1 : last;
    }
    boolean groups = end - last == GROUP + 1 && last - start <= GROUP && text.charAt(start) != '0';
    return groups && text.charAt(last) != decimal ? -1 : last;
  }

  private static boolean isGrouped(String text, int start, int end) {
    int run = 0;
    boolean first = true;
    for (int i = start; i < end; i++) {
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

  private static int firstSeparator(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastSeparator(String text, int start, int end) {
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
