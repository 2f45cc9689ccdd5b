package org.kpi4j.glossary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a name of nothing but letters from a to z, blanks and hyphens, as most are, with one look at each character:
 * thousands are cut before the compiler of a fresh JVM has caught up.
 */
final class PlainName {
  private final String name;
  private final byte[] letters;
  private final List<Token> tokens = new ArrayList<>(8);

  private PlainName(String name) {
    this.name = name;
    this.letters = name.getBytes(ISO_8859_1);
  }

  /** {@return the tokens; null when there is another character in the name, or a word with humps such as {@code signUps}} */
  static @Nullable List<Token> tokens(String name) {
    PlainName plain = new PlainName(name);
    return plain.cut() ? plain.tokens : null;
  }

  private boolean cut() {
    int start = 0;
    for (int i = 0; i < letters.length; i++) {
      byte c = letters[i];
      if (c == ' ' || c == '-') {
        add(start, i);
        start = i + 1;
      } else if (c >= 'A' && c <= 'Z' && !isHump(start, i)) {
        letters[i] = (byte) (c + ('a' - 'A'));
      } else if (c < 'a' || c > 'z') {
        return false;
      }
    }
    add(start, letters.length);
    return true;
  }

  private boolean isHump(int start, int at) {
    return at > start && Character.isLowerCase(name.charAt(at - 1));
  }

  private void add(int start, int end) {
    if (start < end) {
      String text = new String(letters, start, end - start, ISO_8859_1);
      tokens.add(new Token(text, start, end, Part.Sort.WORD));
    }
  }
}
