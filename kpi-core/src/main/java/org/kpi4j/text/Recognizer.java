package org.kpi4j.text;

import java.util.List;
import org.kpi4j.model.Language;
import org.kpi4j.text.dutch.Dutch;
import org.kpi4j.text.english.English;
import org.kpi4j.text.grammar.LanguagePack;
import org.kpi4j.text.grammar.PlainTokens;
import org.kpi4j.text.grammar.Tokens;

/** Finds amounts and times in the text of one language. Immutable and safe for use by several threads. */
public final class Recognizer {
  private static final Recognizer DUTCH = new Recognizer(Dutch.PACK);
  private static final Recognizer ENGLISH = new Recognizer(English.PACK);

  private final LanguagePack pack;

  private Recognizer(LanguagePack pack) {
    this.pack = pack;
  }

  /**
   * {@return the recogniser of a language; the English one for languages that the library does not read}
   *
   * @param language the language of the texts
   */
  public static Recognizer of(Language language) {
    return language.equals(Language.DUTCH) ? DUTCH : ENGLISH;
  }

  /** {@return the language of the texts} */
  public Language language() {
    return pack.language();
  }

  /**
   * Finds the amounts and times of a text.
   *
   * @param text the text; anything is allowed
   * @return what was found
   */
  public Recognition recognize(String text) {
    return recognize(PlainTokens.of(text));
  }

  /**
   * Finds the amounts and times among tokens; for the readers of this library only.
   *
   * @param plain the tokens
   * @return what was found
   */
  public Recognition recognize(PlainTokens plain) {
    Tokens tokens = Tokens.of(plain, pack);
    NumeralGrammar numerals = new NumeralGrammar(tokens, pack.decimalSeparator());
    TimeGrammar times = new TimeGrammar(tokens, numerals, pack.isDayFirst());
    times.read();
    List<Found<Amount>> amounts = new AmountGrammar(tokens, numerals, times.taken()).read();
    return new Recognition(tokens, amounts, times);
  }
}
