package org.kpi4j.text.english;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Language;
import org.kpi4j.text.grammar.Ending;
import org.kpi4j.text.grammar.LanguagePack;
import org.kpi4j.text.grammar.Lexicon;
import org.kpi4j.text.grammar.LexiconReader;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Word;

/** English, in American and British spelling. */
public final class English implements LanguagePack {
  /** The pack. */
  public static final English PACK = new English();

  private static final int SHORTEST_TENS = 5;

  private final Lexicon lexicon =
      LexiconReader.read(English.class, "/org/kpi4j/text/symbols.txt", "text.txt", "goals.txt");

  private English() {}

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public Word word(String text, int start, int end) {
    Word word = lexicon.find(text, start, end);
    if (word != Word.UNKNOWN) {
      return word;
    }
    return isPossessive(text, start, end)
        ? lexicon.find(text, start, end - 2)
        : number(text, start, end);
  }

  @Override
  public Word head(String text, int start, int end) {
    return Word.UNKNOWN;
  }

  @Override
  public ImmutableList<String> endings(Ending ending) {
    return lexicon.endings(ending);
  }

  @Override
  public char decimalSeparator() {
    return '.';
  }

  @Override
  public boolean isDayFirst() {
    return false;
  }

  private static boolean isPossessive(String text, int start, int end) {
    char last = text.charAt(end - 1);
    return end - start > 3
        && (last == 's' || last == 'S')
        && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
  }

  /** "twentyfifth", "fortytwo". */
  private Word number(String text, int start, int end) {
    for (int cut = start + SHORTEST_TENS; cut <= start + SHORTEST_TENS + 2 && cut < end; cut++) {
      Word tens = lexicon.find(text, start, cut);
      if (tens.is(Role.CARDINAL) && tens.number(Role.CARDINAL) >= 20) {
        return joined(tens, lexicon.find(text, cut, end));
      }
    }
    return Word.UNKNOWN;
  }

  private static Word joined(Word tens, Word unit) {
    Role role = unit.is(Role.ORDINAL) ? Role.ORDINAL : Role.CARDINAL;
    double value = unit.number(role);
    return unit.is(role) && value >= 1 && value < 10
        ? Word.numeral(role, tens.number(Role.CARDINAL) + value)
        : Word.UNKNOWN;
  }
}
