package org.kpi4j.text;

import org.kpi4j.model.Language;
import org.kpi4j.text.dutch.Dutch;
import org.kpi4j.text.english.English;
import org.kpi4j.text.grammar.LanguagePack;
import org.kpi4j.text.grammar.PlainTokens;
import org.kpi4j.text.grammar.Word;

/** Tells Dutch from English by the words that only one of them knows and, where those are silent, by the letters. */
public final class LanguageDetector {
  private static final int KNOWN_WORD = 4;
  private static final int ENOUGH = 60;
  private static final int CASE = 'a' - 'A';
  private static final String[] DUTCH_LETTERS = {
    "ij", "aa", "ee", "oo", "uu", "oe", "ui", "eu", "ië", "cht", "sch", "vr"
  };
  private static final String[] ENGLISH_LETTERS = {
    "th", "ing", "tion", "ght", "sh", "ea", "ou", "wh", "ly", "y"
  };

  private LanguageDetector() {}

  /**
   * Tells the language of a text.
   *
   * @param text the text; anything is allowed
   * @return Dutch or English; undetermined when nothing speaks for either
   */
  public static Language detect(String text) {
    return detect(PlainTokens.of(text));
  }

  /**
   * Tells the language of tokens; for the readers of this library only.
   *
   * @param tokens the tokens of a text
   * @return Dutch or English; undetermined when nothing speaks for either
   */
  public static Language detect(PlainTokens tokens) {
    int balance = 0;
    for (int i = 0; i < tokens.size() && Math.abs(balance) < ENOUGH; i++) {
      balance += tokens.isWord(i) ? balance(tokens.text(), tokens.start(i), tokens.end(i)) : 0;
    }
    return balance == 0 ? Language.UNDETERMINED : balance > 0 ? Language.DUTCH : Language.ENGLISH;
  }

  private static int balance(String text, int start, int end) {
    boolean dutch = knows(Dutch.PACK, text, start, end);
    boolean english = knows(English.PACK, text, start, end);
    if (dutch != english) {
      return dutch ? KNOWN_WORD : -KNOWN_WORD;
    }
    return dutch || end - start < 4 ? 0 : letters(text, start, end);
  }

  private static boolean knows(LanguagePack pack, String text, int start, int end) {
    return pack.word(text, start, end) != Word.UNKNOWN;
  }

  private static int letters(String text, int start, int end) {
    if (Dutch.PACK.head(text, start, end) != Word.UNKNOWN) {
      return KNOWN_WORD / 2;
    }
    int last = Math.min(end, start + 30);
    return Integer.compare(
        count(text, start, last, DUTCH_LETTERS), count(text, start, last, ENGLISH_LETTERS));
  }

  private static int count(String text, int start, int end, String[] groups) {
    int count = 0;
    for (String group : groups) {
      for (int i = start; i + group.length() <= end; i++) {
        count += isAt(i, text, group) ? 1 : 0;
      }
    }
    return count;
  }

  /** The first letter, whose case is one bit, tells most places apart. */
  private static boolean isAt(int i, String text, String group) {
    return (text.charAt(i) | CASE) == group.charAt(0)
        && text.regionMatches(true, i, group, 0, group.length());
  }
}
