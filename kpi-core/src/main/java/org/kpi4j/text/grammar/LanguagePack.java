package org.kpi4j.text.grammar;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Language;

/** One language: its words, and the few things about its grammar that no table can say. */
public interface LanguagePack {

  /** {@return the language} */
  Language language();

  /**
   * {@return what the characters mean as a word, number words and inflected forms included}
   *
   * @param text the text
   * @param start the index of the first character
   * @param end the index after the last character
   */
  Word word(String text, int start, int end);

  /**
   * {@return what the last part of a compound means; {@link Word#UNKNOWN} in languages that write compounds apart}
   *
   * @param text the text
   * @param start the index of the first character
   * @param end the index after the last character
   */
  Word head(String text, int start, int end);

  /**
   * {@return the letters with which words of this sort end, in lower case}
   *
   * @param ending what they tell of a word
   */
  ImmutableList<String> endings(Ending ending);

  /** {@return the character before decimals: a comma or a point} */
  char decimalSeparator();

  /** {@return whether 3-4 is the third of April} */
  boolean isDayFirst();
}
