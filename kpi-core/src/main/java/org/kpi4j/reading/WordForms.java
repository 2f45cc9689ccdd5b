package org.kpi4j.reading;

import org.kpi4j.text.grammar.Ending;
import org.kpi4j.text.grammar.Tokens;

/** What the ending of a word tells of it. */
final class WordForms {
  static final String[] FINITE = {"t", "en"};
  static final String[] E = {"e"};
  static final String[] EN = {"en"};
  static final String[] INFLECTED = {"en", "e"};
  private static final String[] S = {"s"};
  static final String[] PLURALS = {"en", "s"};
  static final String[] INFLECTED_OR_S = {"en", "e", "s"};
  private static final String[] NO_PLURALS = {"ss", "us", "is", "gas", "bias"};

  private final Tokens tokens;

  WordForms(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return whether a word can only be a noun by its form} */
  boolean isNoun(int i) {
    return tokens.ends(i, Ending.NOUN);
  }

  boolean isLongPlural(int i) {
    return ends(i, S) && tokens.end(i) - tokens.start(i) > 5;
  }

  boolean isPlural(int i) {
    return (ends(i, S) && !ends(i, NO_PLURALS)) || tokens.reads(i, "people");
  }

  boolean ends(int i, String[] suffixes) {
    for (String suffix : suffixes) {
      if (tokens.isWord(i) && tokens.ends(i, suffix)) {
        return true;
      }
    }
    return false;
  }
}
