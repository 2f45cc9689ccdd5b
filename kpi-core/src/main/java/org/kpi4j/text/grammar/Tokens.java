package org.kpi4j.text.grammar;

import com.google.common.collect.ImmutableList;

/** The tokens of a text and what they mean in one language. Indices beyond either end are allowed everywhere and mean nothing. */
public final class Tokens extends PlainTokens {
  private final Word[] words;
  private final LanguagePack pack;

  private Tokens(PlainTokens plain, LanguagePack pack) {
    super(plain);
    this.pack = pack;
    this.words = new Word[size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = isNumber(i) ? Word.UNKNOWN : pack.word(text(), start(i), end(i));
    }
  }

  /**
   * {@return tokens with the meaning that a language gives them}
   *
   * @param plain the tokens
   * @param pack the language
   */
  public static Tokens of(PlainTokens plain, LanguagePack pack) {
    return new Tokens(plain, pack);
  }

  /**
   * {@return what the token means; {@link Word#UNKNOWN} when it means nothing}
   *
   * @param i the token
   */
  public Word word(int i) {
    return has(i) ? words[i] : Word.UNKNOWN;
  }

  /**
   * {@return what a word means that stands nowhere in the text; {@link Word#UNKNOWN} when it means nothing}
   *
   * @param word the word, in lower case
   */
  public Word meaning(String word) {
    return pack.word(word, 0, word.length());
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
    return word.isUnknown() && isWord(i) ? pack.head(text(), start(i), end(i)) : word;
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
   * {@return whether the token is a word whose last letters tell this of it}
   *
   * @param i the token
   * @param ending what they tell
   */
  public boolean ends(int i, Ending ending) {
    return isWord(i) && endsWithAny(i, pack.endings(ending));
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
