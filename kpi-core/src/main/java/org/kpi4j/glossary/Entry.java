package org.kpi4j.glossary;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Language;

/** A form of a word, with its language and the mark by which keys of names know it. */
final class Entry {
  private final WordEntry listed;
  private final String name;
  private final Language language;

  /** Worked out when it is first asked for, perhaps by several threads alike. */
  private volatile long mark;

  /** Takes a form that means what this name says, apart from other forms of the word. */
  Entry(WordEntry listed, String name, Language language) {
    this.listed = listed;
    this.name = name;
    this.language = language;
  }

  /** {@return the word as it is listed} */
  WordEntry listed() {
    return listed;
  }

  /** {@return the language of the form} */
  Language language() {
    return language;
  }

  /** {@return the word} */
  Word word() {
    return listed.word();
  }

  /** {@return what the word does in a name} */
  WordKind kind() {
    return listed.kind();
  }

  long mark() {
    long known = mark;
    if (known == 0) {
      known = mark(name);
      mark = known;
    }
    return known;
  }

  /** {@return this form, in a language that it does not tell} */
  Entry inNoLanguage() {
    return new Entry(listed, name, Language.UNDETERMINED);
  }

  /** {@return this form, in no language when another one is in another language} */
  Entry beside(Entry other) {
    return language.equals(other.language) ? this : inNoLanguage();
  }

  /** {@return this form, with the meaning that an earlier one gives it when both are of one word} */
  Entry after(Entry earlier) {
    return earlier.listed == listed ? named(earlier.name) : this;
  }

  /** {@return this form, with the meaning of another name} */
  Entry named(String other) {
    return other.equals(name) ? this : new Entry(listed, other, language);
  }

  /** {@return what a part of a name adds to the key of the name; nothing for a sign or a filler} */
  static long mark(String text, Part.Sort sort, @Nullable Entry entry) {
    boolean isFiller = entry != null && entry.kind() == WordKind.FILLER;
    if (sort == Part.Sort.NUMBER || (sort == Part.Sort.WORD && !isFiller)) {
      return entry == null ? mark(text) : entry.mark();
    }
    return 0;
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
