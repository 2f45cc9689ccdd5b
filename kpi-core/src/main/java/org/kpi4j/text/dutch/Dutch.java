package org.kpi4j.text.dutch;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Language;
import org.kpi4j.text.grammar.Ending;
import org.kpi4j.text.grammar.LanguagePack;
import org.kpi4j.text.grammar.Lexicon;
import org.kpi4j.text.grammar.LexiconReader;
import org.kpi4j.text.grammar.Word;

/** Dutch as it is written in the Netherlands. */
public final class Dutch implements LanguagePack {
  /** The pack. */
  public static final Dutch PACK = new Dutch();

  private final Lexicon lexicon =
      LexiconReader.read(Dutch.class, "/org/kpi4j/text/symbols.txt", "text.txt", "goals.txt");

  private Dutch() {}

  @Override
  public Language language() {
    return Language.DUTCH;
  }

  @Override
  public Word word(String text, int start, int end) {
    Word word = lexicon.find(text, start, end);
    return word == Word.UNKNOWN ? NumberCompound.read(text, start, end) : word;
  }

  @Override
  public Word head(String text, int start, int end) {
    return lexicon.head(text, start, end);
  }

  @Override
  public ImmutableList<String> endings(Ending ending) {
    return lexicon.endings(ending);
  }

  @Override
  public char decimalSeparator() {
    return ',';
  }

  @Override
  public boolean isDayFirst() {
    return true;
  }
}
