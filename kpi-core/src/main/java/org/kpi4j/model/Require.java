package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Period;
import java.util.Collection;
import java.util.Optional;

/** The checks that every value of the model shares, with their messages. */
final class Require {
  private static final int SHOWN = 60;

  private Require() {}

  static String notBlank(String text, String name) {
    checkArgument(!isBlank(text), "%s must not be blank: '%s'", name, text);
    return text;
  }

  static void notBlank(Optional<String> text, String name) {
    if (text.isPresent()) {
      notBlank(text.get(), name);
    }
  }

  static void noneBlank(Collection<String> texts, String name) {
    for (String text : texts) {
      notBlank(text, name);
    }
  }

  static void positive(Optional<Period> period, String name) {
    if (period.isPresent()) {
      checkArgument(
          !period.get().isZero() && !period.get().isNegative(),
          "%s must be longer than nothing: %s",
          name,
          period.get());
    }
  }

  static double finite(double value, String name) {
    checkArgument(Double.isFinite(value), "%s must be finite: %s", name, value);
    return value + 0.0; // turns -0.0 into 0.0, which equals would tell apart
  }

  /** {@return the text, cut so that a message with it stays readable} */
  static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static boolean isBlank(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!isInvisible(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
