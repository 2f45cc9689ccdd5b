package org.kpi4j.reading;

import org.kpi4j.text.CalendarUnit;
import org.kpi4j.text.Length;
import org.kpi4j.text.TimeFrame;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** The words around a time, and what they say of it. */
final class TimePhrases {
  private final Sentence sentence;
  private final Tokens tokens;

  TimePhrases(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  /** "in the coming years": a time that names no end. */
  boolean isVague(int from) {
    for (int start = Math.max(0, from - 3); start <= from; start++) {
      int width = tokens.width(start, Role.VAGUE);
      if (width > 1
          && start + width > from
          && !sentence.is(start - 1, Role.WITHIN)
          && tokens.at(start, Role.VAGUE).value(Role.VAGUE).equals("TIME")) {
        return true;
      }
    }
    return false;
  }

  boolean isAdjective(int from, int to) {
    boolean word = to - from == 1 && sentence.is(from, Role.RECURRING);
    boolean noun = (tokens.isWord(to) && !isSmall(to)) || tokens.isSymbol(to, '-');
    boolean article = sentence.is(from - 1, Role.THE)
        || sentence.is(from - 1, Role.A)
        || sentence.is(from - 1, Role.OUR);
    boolean adverb =
        tokens.text().charAt(tokens.end(from) - 1) == 's' && !tokens.reads(to, "terugkerende");
    return word && ((noun && !adverb) || article);
  }

  private boolean isSmall(int i) {
    return sentence.is(i, Role.PREPOSITION)
        || sentence.is(i, Role.THE)
        || sentence.is(i, Role.A)
        || sentence.is(i, Role.AND)
        || sentence.is(i, Role.BE)
        || sentence.is(i, Role.MODAL)
        || sentence.is(i, Role.CLAUSE)
        || sentence.is(i, Role.OUR)
        || sentence.time(i) >= 0;
  }

  /** "het hele jaar", "throughout the year": the current one. */
  boolean isWholePeriod(TimeFrame.Duration duration, int from) {
    Length.Part part = duration.length().parts().get(0);
    boolean whole = tokens.width(from, Role.WHOLE) > 0 && !tokens.reads(from, "another");
    return whole && part.count() == 1 && part.unit().compareTo(CalendarUnit.MONTH) >= 0;
  }

  boolean endsWithin(int before) {
    for (int start = Math.max(0, before - 4); start < before; start++) {
      if (start + tokens.width(start, Role.WITHIN) == before + 1) {
        return true;
      }
    }
    return false;
  }

  /** "the same day": no time of the goal's own, unless it is compared with. */
  boolean isSame(int from) {
    int at = sentence.is(from, Role.THE) ? from + 1 : from;
    int last = at + tokens.width(at, Role.SHIFT) - 1;
    boolean same = tokens.reads(last, "same")
        || tokens.reads(last, "dezelfde")
        || tokens.reads(last, "hetzelfde");
    return same && prefix(from, Role.REFERENCE) == 0;
  }

  boolean isYear(int i) {
    return tokens.at(i, Role.TIME_UNIT).value(Role.TIME_UNIT).equals("YEAR");
  }

  boolean isSome(int from) {
    return (tokens.width(from, Role.SOME) > 0 && !tokens.reads(from, "couple"))
        || tokens.width(from - 1, Role.SOME) > 1;
  }

  int beforeArticle(int from) {
    int i = from - 1;
    while (sentence.is(i, Role.THE)
        || sentence.is(i, Role.OUR)
        || (tokens.width(i, Role.COMPARISON) == 1 && !sentence.is(i, Role.WITHIN))) {
      i--;
    }
    return i;
  }

  boolean isDeadlinePrefix(int from) {
    return prefix(from, Role.DEADLINE) > 0 && !isAmbiguousPrefix(from);
  }

  private boolean isAmbiguousPrefix(int from) {
    return tokens.reads(from - 1, "to") || tokens.reads(from - 1, "from");
  }

  /** {@return how many tokens the phrase in this role takes that ends right before a token, articles included} */
  int prefix(int at, Role role) {
    int end = at;
    while (sentence.is(end - 1, Role.THE)) {
      end--;
    }
    for (int start = Math.max(0, end - 6); start < end; start++) {
      if (start + tokens.width(start, role) == end) {
        return at - start;
      }
    }
    return 0;
  }
}
