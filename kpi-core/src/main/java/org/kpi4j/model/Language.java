package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text.
 *
 * @param code the BCP 47 primary language subtag: two or three lower-case letters, such as {@code nl}
 */
public record Language(String code) implements Serializable, Comparable<Language> {
  /** English. */
  public static final Language ENGLISH = new Language("en");

  /** Dutch. */
  public static final Language DUTCH = new Language("nl");

  /** A language that nobody stated. */
  public static final Language UNDETERMINED = new Language("und");

  /**
   * Checks the parts.
   *
   * @param code the BCP 47 primary language subtag: two or three lower-case letters, such as {@code nl}
   */
  public Language {
    checkArgument(
        (code.length() == 2 || code.length() == 3) && isLowerCase(code),
        "language must be two or three lower-case letters: '%s'",
        Require.shown(code));
  }

  /**
   * {@return the language with this code}
   *
   * @param code the BCP 47 primary language subtag
   * @throws IllegalArgumentException if {@code code} is not two or three lower-case letters
   */
  public static Language of(String code) {
    return new Language(code);
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  /** Written out: the generated form links method handles, which costs a fresh JVM 15 ms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && code.equals(language.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }

  private static boolean isLowerCase(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < 'a' || code.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
