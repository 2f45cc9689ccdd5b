package org.kpi4j.glossary;

import org.jspecify.annotations.Nullable;

/** Periods written as a letter and a number: {@code D7}, {@code 30d}, {@code W1}, {@code M3}. */
final class Cadence {
  private static final int LONGEST = 4;

  private Cadence() {}

  static @Nullable Entry entry(String text, Forms forms) {
    boolean isArea = text.equals("m2") || text.equals("m3");
    if (text.length() < 2 || text.length() > LONGEST || isArea) {
      return null;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (isDigits(text, 1, text.length())) {
      return forms.find(word(first));
    }
    return isDigits(text, 0, text.length() - 1) ? forms.find(word(last)) : null;
  }

  private static String word(char c) {
    return switch (c) {
      case 'd' -> "day";
      case 'w' -> "week";
      case 'm' -> "month";
      case 'q' -> "quarter";
      case 'y' -> "year";
      default -> "";
    };
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
