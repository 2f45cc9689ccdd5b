package org.kpi4j.text.grammar;

import java.util.Arrays;

/**
 * The words, numbers and symbols of a text with their places. Indices beyond either end are allowed everywhere and mean nothing.
 */
public class PlainTokens {
  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte SYMBOL = 3;
  private static final int LEAST_ROOM = 8;
  private static final int USUAL_LENGTH = 6;

  private final String text;
  private int size;
  private int[] bounds;
  private byte[] kinds;

  private PlainTokens(String text) {
    this.text = text;
    this.kinds = new byte[LEAST_ROOM + text.length() / USUAL_LENGTH];
    this.bounds = new int[2 * kinds.length];
  }

  PlainTokens(PlainTokens same) {
    this.text = same.text;
    this.size = same.size;
    this.bounds = same.bounds;
    this.kinds = same.kinds;
  }

  /**
   * {@return the tokens of a text}
   *
   * @param text the text
   */
  public static PlainTokens of(String text) {
    PlainTokens tokens = new PlainTokens(text);
    new Scanner(text).scan(tokens);
    return tokens;
  }

  final void add(byte kind, int start, int end) {
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
  public final String text() {
    return text;
  }

  /** {@return how many tokens there are} */
  public final int size() {
    return size;
  }

  /**
   * {@return the index of a token's first character}
   *
   * @param i the token
   */
  public final int start(int i) {
    return i < size ? bounds[2 * i] : text.length();
  }

  /**
   * {@return the index after a token's last character}
   *
   * @param i the token
   */
  public final int end(int i) {
    return i < 0 ? 0 : i < size ? bounds[2 * i + 1] : text.length();
  }

  /**
   * {@return the characters of a token}
   *
   * @param i the token
   */
  public final String text(int i) {
    return has(i) ? text.substring(start(i), end(i)) : "";
  }

  /**
   * {@return the token that holds a character, or the first one behind it}
   *
   * @param offset the index of the character
   */
  public final int indexAt(int offset) {
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
  public final boolean has(int i) {
    return i >= 0 && i < size;
  }

  /**
   * {@return whether the token is a word}
   *
   * @param i the token
   */
  public final boolean isWord(int i) {
    return has(i) && kinds[i] == WORD;
  }

  /**
   * {@return whether the token is a number in digits}
   *
   * @param i the token
   */
  public final boolean isNumber(int i) {
    return has(i) && kinds[i] == NUMBER;
  }

  /**
   * {@return whether the token is this symbol}
   *
   * @param i the token
   * @param symbol the symbol
   */
  public final boolean isSymbol(int i, char symbol) {
    return has(i) && kinds[i] == SYMBOL && text.charAt(start(i)) == symbol;
  }

  /**
   * {@return whether the token is one of these symbols}
   *
   * @param i the token
   * @param symbols the symbols
   */
  public final boolean isAnySymbol(int i, String symbols) {
    return has(i) && kinds[i] == SYMBOL && symbols.indexOf(text.charAt(start(i))) >= 0;
  }

  /**
   * {@return whether the token is the head of an arrow such as {@code ->}}
   *
   * @param i the token
   */
  public final boolean isArrowHead(int i) {
    return isSymbol(i, '>') && isGlued(i - 1) && isAnySymbol(i - 1, "-–=>");
  }

  /**
   * {@return whether no space stands between the token and the next one}
   *
   * @param i the token
   */
  public final boolean isGlued(int i) {
    return has(i) && has(i + 1) && end(i) == start(i + 1);
  }

  /**
   * {@return whether the token is written with these letters, whatever their case}
   *
   * @param i the token
   * @param lowerCase the letters, in lower case
   */
  public final boolean reads(int i, String lowerCase) {
    return has(i) && Lexicon.same(lowerCase, text, start(i), end(i), false);
  }

  /**
   * {@return whether the token ends with these letters, whatever their case}
   *
   * @param i the token
   * @param lowerCase the letters, in lower case
   */
  public final boolean ends(int i, String lowerCase) {
    int from = end(i) - lowerCase.length();
    return has(i) && from >= start(i) && Lexicon.same(lowerCase, text, from, end(i), false);
  }
}
