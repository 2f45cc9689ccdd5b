package org.kpi4j.benchmarks;

import java.util.List;

/** The nine patterns of the thirty checks as scans: one pass over the characters, no regular expression. */
final class Scans {
  private static final int LONGEST_TAG = 30;
  private static final int DATE_LENGTH = 10;
  private static final List<String> MARKERS = List.of("TODO", "TBD", "FIXME");

  private Scans() {}

  static boolean isDottedId(String text) {
    int parts = 0;
    boolean atStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (atStart
          ? !isLower(c)
          : !isLower(c) && !isDigit(c) && c != '.' && (c != '_' || parts == 0)) {
        return false;
      }
      parts += c == '.' ? 1 : 0;
      atStart = c == '.';
    }
    return parts > 0 && !atStart;
  }

  static boolean endsPlainly(String text) {
    char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    return ".!?".indexOf(last) < 0 && !Character.isWhitespace(last);
  }

  static boolean isFinished(String text) {
    for (String marker : MARKERS) {
      int at = text.indexOf(marker);
      if (at >= 0 && isWord(text, at, at + marker.length())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String text, int from, int to) {
    boolean startsFresh = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
    return startsFresh && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  static boolean isTeam(String text) {
    return text.startsWith("team:") && text.length() > 6 && isKebab(text, 5, false);
  }

  static boolean isAddress(String text) {
    int at = text.indexOf('@');
    int dot = text.lastIndexOf('.');
    return at > 0
        && text.indexOf('@', at + 1) < 0
        && dot > at + 1
        && dot < text.length() - 1
        && hasNoSpace(text);
  }

  static boolean isSource(String text) {
    int colon = text.indexOf("://");
    if (colon < 1 || colon + 3 >= text.length() || !isLower(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      if (!isLower(text.charAt(i)) && !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean isHyphen = i == 4 || i == 7;
      if (isHyphen ? text.charAt(i) != '-' : !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.length() == DATE_LENGTH;
  }

  static boolean isTag(String text) {
    return text.length() >= 2 && text.length() <= LONGEST_TAG && isKebab(text, 0, true);
  }

  static boolean isHttps(String text) {
    return text.startsWith("https://") && text.length() > 8 && hasNoSpace(text);
  }

  private static boolean isKebab(String text, int from, boolean withDigits) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLater = i > from && (c == '-' || (withDigits && isDigit(c)));
      if (!isLower(c) && !isLater) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNoSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
