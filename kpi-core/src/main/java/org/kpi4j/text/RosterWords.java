package org.kpi4j.text;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Words for a time that say of people or things when they work: "60 weekend drivers", "12 night nurses". */
final class RosterWords {
  private RosterWords() {}

  /** {@return whether a word for a time belongs to the noun behind it, and measures nothing} */
  static boolean at(Tokens tokens, int i) {
    boolean noun = tokens.word(i + 1).isUnknown() || tokens.is(i + 1, Role.OWNER);
    return tokens.is(i, Role.ROSTER) && tokens.isWord(i + 1) && noun;
  }
}
