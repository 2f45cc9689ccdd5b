package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.model.LocalizedText;

/** The keys that may stand in a place, for the message about one that may not. */
public final class Keys {
  private static final int LONGEST = 40;

  private Keys() {}

  /**
   * {@return the known key that is most like the unknown one, or all of them where none is like it}
   *
   * @param unknown the unknown key
   * @param known the known keys
   */
  public static LocalizedText expected(String unknown, ImmutableSet<String> known) {
    return expected(unknown, known, Expected.oneOf(known));
  }

  /**
   * {@return the known key that is most like the unknown one, or something else where none is like it}
   *
   * @param unknown the unknown key
   * @param known the known keys
   * @param otherwise what to expect where no key is like it
   */
  public static LocalizedText expected(
      String unknown, ImmutableSet<String> known, LocalizedText otherwise) {
    return nearest(unknown, known)
        .map(near -> Expected.verbatim("'" + near + "'"))
        .orElse(otherwise);
  }

  /** {@return the known key that is most like the unknown one; empty when none is like it} */
  static Optional<String> nearest(String unknown, ImmutableSet<String> known) {
    if (unknown.length() > LONGEST) {
      return Optional.empty();
    }
    String best = "";
    int least = Math.max(2, unknown.length() / 3) + 1;
    for (String key : known) {
      int distance = distance(normal(unknown), normal(key));
      if (distance < least) {
        least = distance;
        best = key;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static String normal(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** The number of characters to put in, take out or change (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
