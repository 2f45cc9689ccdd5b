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
      int distance = new EditDistance(wanted, candidate.toLowerCase(Locale.ROOT)).within(bound);
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
}
