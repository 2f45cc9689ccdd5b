package org.kpi4j.reading;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** Knows participles that are in no table, by their form and by what stands beside them. */
final class Participles {
  private static final String[] DUTCH_PARTICIPLE = {"d", "t"};
  private static final String[] ENGLISH_PARTICIPLE = {"ed"};

  private final Sentence sentence;
  private final Tokens tokens;
  private final WordForms words;
  private final boolean verbLast;
  private Auxiliary auxiliary = Auxiliary.UNKNOWN;

  /** Whether the clause has a form of "to be" or "to have"; looked up once. */
  private enum Auxiliary {
    UNKNOWN,
    PRESENT,
    ABSENT
  }

  Participles(Sentence sentence, WordForms words, boolean verbLast) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.words = words;
    this.verbLast = verbLast;
  }

  /** "gekeurd", "digitised": an unknown word with the form of a participle, in a clause with a form of "to be" or "to have". */
  boolean isState(int i) {
    int length = tokens.end(i) - tokens.start(i);
    if (!tokens.isWord(i) || !isPossible(tokens.word(i)) || length < 6) {
      return false;
    }
    boolean form = verbLast
        ? words.ends(i, DUTCH_PARTICIPLE) && hasPrefix(i, length) && !isName(i)
        : words.ends(i, ENGLISH_PARTICIPLE);
    return form && (hasAuxiliary() || isDone(i));
  }

  /** "Gelderland" has the form of a participle, and a capital. */
  private boolean isName(int i) {
    return i > 0 && Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  /** A word that no table knows, or a piece of work that is done in the end. */
  private boolean isPossible(Word word) {
    boolean isWork = word.value(Role.COUNTED).equals("ACT") && !word.is(Role.ACTIVITY);
    return word.isUnknown() || (verbLast && isWork && hasAuxiliary());
  }

  /** "Fax line disconnected by June", "get the merger ratified": a participle that closes what is said of a noun. */
  private boolean isDone(int i) {
    boolean noun = tokens.isWord(i - 1)
        && !sentence.is(i - 1, Role.THE)
        && !sentence.is(i - 1, Role.A)
        && !sentence.is(i - 1, Role.AND)
        && sentence.amount(i - 1) < 0;
    boolean closes = sentence.isBreak(i + 1)
        || sentence.startsTime(i + 1)
        || tokens.width(i + 1, Role.LEVER) > 0
        || (sentence.is(i + 1, Role.PREPOSITION) && !tokens.reads(i + 1, "of"));
    return noun && closes && !sentence.is(i - 1, Role.COMPARATIVE);
  }

  private boolean hasPrefix(int i, int length) {
    String text = tokens.text();
    for (int at = tokens.start(i); at < tokens.start(i) + Math.min(6, length - 4); at++) {
      if (text.regionMatches(true, at, "ge", 0, 2)) {
        return true;
      }
    }
    return hasFixedPrefix(i);
  }

  /** "verwijderd", "ontmanteld": a participle whose prefix takes the place of "ge". */
  private boolean hasFixedPrefix(int i) {
    String text = tokens.text();
    int at = tokens.start(i);
    return text.charAt(tokens.end(i) - 1) == 'd'
        && (text.regionMatches(true, at, "ver", 0, 3)
            || text.regionMatches(true, at, "ont", 0, 3)
            || text.regionMatches(true, at, "her", 0, 3)
            || text.regionMatches(true, at, "be", 0, 2));
  }

  private boolean hasAuxiliary() {
    if (auxiliary == Auxiliary.UNKNOWN) {
      auxiliary = findsAuxiliary() ? Auxiliary.PRESENT : Auxiliary.ABSENT;
    }
    return auxiliary == Auxiliary.PRESENT;
  }

  private boolean findsAuxiliary() {
    for (int i = 0; i < tokens.size(); i++) {
      if (sentence.is(i, Role.BE) && sentence.isFree(i)) {
        return true;
      }
    }
    return false;
  }
}
