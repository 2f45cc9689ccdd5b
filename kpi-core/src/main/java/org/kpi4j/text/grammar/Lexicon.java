package org.kpi4j.text.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a language, found by the characters of a text without making strings of them. */
public final class Lexicon {
  private static final int LONGEST_WORD = 40;
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_MODIFIER = 3;
  private static final int LONGEST_HEAD = 20;
  private static final int ROOM = 1 << 13;

  private String[] keys = new String[ROOM];
  private @Nullable Word[] words = new Word[ROOM];
  private int size;
  private final Map<Ending, ImmutableList<String>> endings = new EnumMap<>(Ending.class);

  Lexicon() {}

  /**
   * {@return what the characters mean as a word; {@link Word#UNKNOWN} when they are not in the tables} A word with
   * accents that is not found is looked up without them.
   *
   * @param text the text
   * @param start the index of its first character
   * @param end the index after its last character
   */
  public Word find(String text, int start, int end) {
    if (end - start > LONGEST_WORD) {
      return Word.UNKNOWN;
    }
    Word word = find(text, start, end, false);
    return word == Word.UNKNOWN && hasAccent(text, start, end)
        ? find(text, start, end, true)
        : word;
  }

  /**
   * {@return what the last part of a compound means; {@link Word#UNKNOWN} when no known head is its last part}
   *
   * @param text the text
   * @param start the index of the compound's first character
   * @param end the index after its last character
   */
  public Word head(String text, int start, int end) {
    for (int at = Math.max(start + SHORTEST_MODIFIER, end - LONGEST_HEAD);
        at <= end - SHORTEST_HEAD;
        at++) {
      Word word = find(text, at, end, false);
      if (word.is(Role.HEAD)) {
        return word;
      }
    }
    return Word.UNKNOWN;
  }

  /**
   * {@return the letters with which words of this sort end, in lower case}
   *
   * @param ending what they tell of a word
   */
  public ImmutableList<String> endings(Ending ending) {
    return endings.getOrDefault(ending, ImmutableList.of());
  }

  void add(Ending ending, List<String> letters) {
    endings.put(ending, ImmutableList.copyOf(letters));
  }

  Word add(ImmutableList<String> tokens) {
    if (tokens.size() == 1) {
      return entry(tokens.get(0));
    }
    Word first = entry(tokens.get(0));
    for (Word phrase : first.phrases()) {
      if (sameTokens(phrase, tokens)) {
        return phrase;
      }
    }
    return new Word(tokens);
  }

  void startPhrase(ImmutableList<String> tokens, Word phrase) {
    if (tokens.size() > 1) {
      entry(tokens.get(0)).startPhrase(phrase);
    }
  }

  /** {@return all words, in no order} */
  List<Word> all() {
    List<Word> found = new ArrayList<>();
    for (Word word : words) {
      if (word != null) {
        found.add(word);
      }
    }
    return found;
  }

  private static boolean sameTokens(Word phrase, ImmutableList<String> tokens) {
    if (phrase.width() != tokens.size()) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!phrase.token(i).equals(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Word entry(String key) {
    int slot = hash(key) & (keys.length - 1);
    while (words[slot] != null) {
      if (keys[slot].equals(key)) {
        return words[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    Word word = new Word(ImmutableList.of());
    words[slot] = word;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return word;
  }

  private void grow() {
    String[] oldKeys = keys;
    @Nullable Word[] oldWords = words;
    keys = new String[oldKeys.length * 2];
    words = new Word[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldWords[i] != null) {
        place(oldKeys[i], oldWords[i]);
      }
    }
  }

  private void place(String key, @Nullable Word word) {
    int slot = hash(key) & (keys.length - 1);
    while (words[slot] != null) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    words[slot] = word;
  }

  private Word find(String text, int start, int end, boolean plain) {
    int slot = hash(text, start, end, plain) & (keys.length - 1);
    for (Word word = words[slot]; word != null; word = words[slot]) {
      if (same(keys[slot], text, start, end, plain)) {
        return word;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return Word.UNKNOWN;
  }

  /** {@return the hash of a word that has no capitals, as its letters in a text give it} */
  private static int hash(String key) {
    return spread(key.hashCode());
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static int hash(String text, int start, int end, boolean plain) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (plain ? Letters.plain(text.charAt(i)) : Letters.folded(text.charAt(i)));
    }
    return spread(hash);
  }

  static boolean same(String key, String text, int start, int end, boolean plain) {
    if (key.length() != end - start) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      char c = text.charAt(start + i);
      if (key.charAt(i) != (plain ? Letters.plain(c) : Letters.folded(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasAccent(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 128) {
        return true;
      }
    }
    return false;
  }
}
