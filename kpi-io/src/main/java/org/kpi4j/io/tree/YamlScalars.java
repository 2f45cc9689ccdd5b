package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Tells what a plain scalar of YAML is, and which texts can be written plain. */
final class YamlScalars {
  private static final ImmutableSet<String> NULLS =
      ImmutableSet.of("", "~", "null", "Null", "NULL");
  private static final ImmutableSet<String> TRUTHS =
      ImmutableSet.of("true", "True", "TRUE", "false", "False", "FALSE");

  /** Words that some readers of YAML take for something other than a text. */
  private static final ImmutableSet<String> WORDS = ImmutableSet.of(
      "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=");

  private YamlScalars() {}

  static Node.Kind kindOf(String text) {
    if (NULLS.contains(text)) {
      return Node.Kind.NULL;
    }
    if (TRUTHS.contains(text)) {
      return Node.Kind.TRUTH;
    }
    return JsonNumbers.isNumber(text) ? Node.Kind.NUMBER : Node.Kind.TEXT;
  }

  /** {@return whether every reader takes the text for a text when it stands without quotes} */
  static boolean canBePlain(String text) {
    if (WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    char first = text.charAt(0);
    boolean likeNumber =
        (first >= '0' && first <= '9') || first == '.' || first == '+' || first == '-';
    return !likeNumber || isDate(text) || hasOther(text);
  }

  private static boolean isDate(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.chars().filter(c -> c >= '0' && c <= '9').count() == 8;
  }

  /** A text with a character that no notation of numbers or times has is no number. */
  private static boolean hasOther(String text) {
    return text.chars().anyMatch(c -> "0123456789abcdefinotxABCDEFINOTXZ.:+-_".indexOf(c) < 0);
  }
}
