package org.kpi4j.text;

import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class Spelling {
  private static final int LONGEST_NAME = 200;

  private Spelling() {}

  /**
   * Finds the candidate that differs in the fewest letters, if it differs in at most a third of them, or in one of two.
   * Upper and lower case do not count.
   *
   * @param word the unknown name
   * @param candidates the known names; of two that are equally near, the first one wins
   * @return the nearest candidate; empty when none is near
   */
  public static Optional<String> nearest(String word, Iterable<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    Optional<String> best = Optional.empty();
    int bound = wanted.length() > LONGEST_NAME ? -1 : bound(wanted.length());
    for (String candidate : candidates) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), bound);
      if (distance <= bound) {
        best = Optional.of(candidate);
        bound = distance - 1;
      }
    }
    return best;
  }

  /** One letter says nothing of another: "1" is not "#". */
  private static int bound(int length) {
    return length == 1 ? 0 : Math.max(1, length / 3);
  }

  /** The number of letters to insert, delete, replace or swap with their neighbour; above the bound when it is exceeded. */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) > bound) {
      return bound + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = firstRow(b.length());
    for (int i = 1; i <= a.length(); i++) {
      int[] row = row(a, b, i, last, beforeLast);
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static int[] firstRow(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }

  private static int[] row(String a, String b, int i, int[] last, int[] beforeLast) {
    int[] row = new int[b.length() + 1];
    row[0] = i;
    for (int j = 1; j <= b.length(); j++) {
      int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
      if (isSwap(a, b, i, j)) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    return row;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
