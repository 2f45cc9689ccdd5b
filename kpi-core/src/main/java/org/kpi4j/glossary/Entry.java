package org.kpi4j.glossary;

import org.kpi4j.model.Language;

/** A form of a word, with its language and the mark by which keys of names know it. */
record Entry(WordEntry listed, long mark, Language language) {
  /** {@return the word} */
  Word word() {
    return listed.word();
  }

  /** {@return what the word does in a name} */
  WordKind kind() {
    return listed.kind();
  }

  /** {@return this form, in a language that it does not tell} */
  Entry inBoth() {
    return new Entry(listed, mark, Language.UNDETERMINED);
  }

  /** {@return a number for the text, well spread, so that sums of marks tell bags of texts apart} */
  static long mark(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
