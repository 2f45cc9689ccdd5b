package org.kpi4j.text.grammar;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and symbols of a text with their places, and what they mean in one language. Indices beyond either end
 * are allowed everywhere and mean nothing.
 */
public final class Tokens {
  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte SYMBOL = 3;
  private static final int LEAST_ROOM = 8;
  private static final int USUAL_LENGTH = 6;
  private static final Word[] NO_WORDS = {};

  private final String text;
  private final Word[] words;
  private final @Nullable LanguagePack pack;
  private int size;
  private int[] bounds;
  private byte[] kinds;

  private Tokens(String text) {
    this.text = text;
    this.words = NO_WORDS;
    this.pack = null;
    this.kinds = new byte[LEAST_ROOM + text.length() / USUAL_LENGTH];
    this.bounds = new int[2 * kinds.length];
  }

  private Tokens(Tokens plain, LanguagePack pack) {
    this.text = plain.text;
    this.size = plain.size;
    this.bounds = plain.bounds;
    this.kinds = plain.kinds;
    this.pack = pack;
    this.words = new Word[size];
    for (int i = 0; i < size; i++) {
      words[i] = kinds[i] == NUMBER ? Word.UNKNOWN : pack.word(text, start(i), end(i));
    }
  }

  /**
   * {@return the tokens of a text, whose words mean nothing yet}
   *
   * @param text the text
   */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    new Scanner(text).scan(tokens);
    return tokens;
  }

  /**
   * {@return the same tokens with the meaning that a language gives them}
   *
   * @param pack the language
   */
  public Tokens in(LanguagePack pack) {
    return new Tokens(this, pack);
  }

  void add(byte kind, int start, int end) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      bounds = Arrays.copyOf(bounds, size * 4);
    }
    kinds[size] = kind;
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  /** {@return the whole text} */
  public String text() {
    return text;
  }

  /** {@return how many tokens there are} */
  public int size() {
    return size;
  }

  /**
   * {@return the index of a token's first character}
   *
   * @param i the token
   */
  public int start(int i) {
    return i < size ? bounds[2 * i] : text.length();
  }

  /**
   * {@return the index after a token's last character}
   *
   * @param i the token
   */
  public int end(int i) {
    return i < 0 ? 0 : i < size ? bounds[2 * i + 1] : text.length();
  }

  /**
   * {@return the characters of a token}
   *
   * @param i the token
   */
  public String text(int i) {
    return has(i) ? text.substring(start(i), end(i)) : "";
  }

  /**
   * {@return the token that holds a character, or the first one behind it}
   *
   * @param offset the index of the character
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return whether there is such a token}
   *
   * @param i the token
   */
  public boolean has(int i) {
    return i >= 0 && i < size;
  }

  /**
   * {@return whether the token is a word}
   *
   * @param i the token
   */
  public boolean isWord(int i) {
    return has(i) && kinds[i] == WORD;
  }

  /**
   * {@return whether the token is a number in digits}
   *
   * @param i the token
   */
  public boolean isNumber(int i) {
    return has(i) && kinds[i] == NUMBER;
  }

  /**
   * {@return whether the token is this symbol}
   *
   * @param i the token
   * @param symbol the symbol
   */
  public boolean isSymbol(int i, char symbol) {
    return has(i) && kinds[i] == SYMBOL && text.charAt(start(i)) == symbol;
  }

  /**
   * {@return whether the token is one of these symbols}
   *
   * @param i the token
   * @param symbols the symbols
   */
  public boolean isAnySymbol(int i, String symbols) {
    return has(i) && kinds[i] == SYMBOL && symbols.indexOf(text.charAt(start(i))) >= 0;
  }

  /**
   * {@return whether the token is the head of an arrow such as {@code ->}}
   *
   * @param i the token
   */
  public boolean isArrowHead(int i) {
    return isSymbol(i, '>') && isGlued(i - 1) && isAnySymbol(i - 1, "-–=>");
  }

  /**
   * {@return whether no space stands between the token and the next one}
   *
   * @param i the token
   */
  public boolean isGlued(int i) {
    return has(i) && has(i + 1) && end(i) == start(i + 1);
  }

  /**
   * {@return what the token means; {@link Word#UNKNOWN} when it means nothing}
   *
   * @param i the token
   */
  public Word word(int i) {
    return has(i) && words.length > 0 ? words[i] : Word.UNKNOWN;
  }

  /**
   * {@return what a word means that stands nowhere in the text; {@link Word#UNKNOWN} when it means nothing}
   *
   * @param word the word, in lower case
   */
  public Word meaning(String word) {
    return pack == null ? Word.UNKNOWN : pack.word(word, 0, word.length());
  }

  /**
   * {@return whether the token alone can play this role}
   *
   * @param i the token
   * @param role the role
   */
  public boolean is(int i, Role role) {
    return word(i).is(role);
  }

  /**
   * {@return what the last part of a compound means; the word itself when it is known; else {@link Word#UNKNOWN}}
   *
   * @param i the token
   */
  public Word head(int i) {
    Word word = word(i);
    return word.isUnknown() && isWord(i) && pack != null ? pack.head(text, start(i), end(i)) : word;
  }

  /**
   * {@return the word or the longest phrase in this role that starts at a token; {@link Word#UNKNOWN} when there is none}
   *
   * @param i the token
   * @param role the role
   */
  public Word at(int i, Role role) {
    Word first = word(i);
    if (first.startsPhraseAs(role)) {
      for (Word phrase : first.phrases()) {
        if (phrase.is(role) && matches(phrase, i)) {
          return phrase;
        }
      }
    }
    return first.is(role) ? first : Word.UNKNOWN;
  }

  /**
   * {@return how many tokens the word or longest phrase in this role takes; 0 when there is none}
   *
   * @param i the token
   * @param role the role
   */
  public int width(int i, Role role) {
    Word word = at(i, role);
    return word == Word.UNKNOWN ? 0 : word.width();
  }

  /**
   * {@return whether the token is written with these letters, whatever their case}
   *
   * @param i the token
   * @param lowerCase the letters, in lower case
   */
  public boolean reads(int i, String lowerCase) {
    return has(i) && Lexicon.same(lowerCase, text, start(i), end(i), false);
  }

  /**
   * {@return whether the token ends with these letters, whatever their case}
   *
   * @param i the token
   * @param lowerCase the letters, in lower case
   */
  public boolean ends(int i, String lowerCase) {
    int from = end(i) - lowerCase.length();
    return has(i) && from >= start(i) && Lexicon.same(lowerCase, text, from, end(i), false);
  }

  /**
   * {@return whether the token is a word whose last letters tell this of it}
   *
   * @param i the token
   * @param ending what they tell
   */
  public boolean ends(int i, Ending ending) {
    return pack != null && isWord(i) && endsWithAny(i, pack.endings(ending));
  }

  private boolean endsWithAny(int i, ImmutableList<String> endings) {
    for (String letters : endings) {
      if (ends(i, letters)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(Word phrase, int i) {
    for (int k = 1; k < phrase.width(); k++) {
      if (!reads(i + k, phrase.token(k))) {
        return false;
      }
    }
    return true;
  }
}
