package org.kpi4j.reading;

import org.kpi4j.text.Span;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** Finds the words that leave open what would have to be measured; a comparative beside its amount does not. */
final class VagueGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final boolean quantified;

  VagueGrammar(Sentence sentence, boolean quantified) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.quantified = quantified;
  }

  void read(GoalReading.Builder reading) {
    int i = 0;
    while (i < tokens.size()) {
      int width = tokens.width(i, Role.VAGUE);
      int bound = bound(i);
      if (bound > 0) {
        i += bound;
      } else if (width > 0 && isVague(i, width)) {
        Span span = sentence.span(i, i + width);
        reading.vagueWord(new VagueWord(kind(i), span.in(tokens.text()), span));
        i += width;
      } else {
        i += Math.max(1, Math.max(tokens.width(i, Role.ESCAPE), tokens.width(i, Role.BOUND)));
      }
    }
  }

  /** "A few" is a quantity, and in "within a few weeks" a time. */
  private VagueWord.Kind kind(int i) {
    VagueWord.Kind kind = VagueWord.Kind.valueOf(tokens.at(i, Role.VAGUE).value(Role.VAGUE));
    return kind == VagueWord.Kind.QUANTITY && sentence.time(i) >= 0 ? VagueWord.Kind.TIME : kind;
  }

  /** A bound in words belongs to its amount: "more than 5", "5 or more". */
  private int bound(int i) {
    int before = tokens.width(i, Role.COMPARISON);
    if (before > 0 && isAmountAhead(i + before)) {
      return before;
    }
    int alike = tokens.width(i, Role.AS_MUCH);
    if (alike > 0 && sentence.amount(i - 1) >= 0) {
      return alike;
    }
    int behind = tokens.width(i, Role.COMPARISON_AFTER);
    return behind > 0 && sentence.amount(i - 1) >= 0 ? behind : 0;
  }

  private boolean isAmountAhead(int i) {
    int at = sentence.is(i, Role.A) || sentence.is(i, Role.THE) ? i + 1 : i;
    return sentence.amount(i) >= 0 || sentence.amount(at) >= 0 || sentence.time(i) >= 0;
  }

  private boolean isVague(int i, int width) {
    boolean none = tokens.reads(i, "enkele") && sentence.is(i - 1, Role.NEGATION);
    if (none || sentence.amount(i) >= 0 || isName(i) || isPeriod(i, width)) {
      return false;
    }
    Word word = tokens.at(i, Role.VAGUE);
    if (word.is(Role.COMPARATIVE) || word.value(Role.VAGUE).equals("COMPARATIVE")) {
      return !isBesideAmount(i, width) && !sentence.isNoLonger(i);
    }
    return kind(i) != VagueWord.Kind.VERB || !quantified;
  }

  private boolean isName(int i) {
    return (tokens.isSymbol(i + 1, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1))
        || (tokens.isSymbol(i - 1, '-') && tokens.isGlued(i - 1) && tokens.isGlued(i - 2));
  }

  /** "first half", "last few": a word that a time has taken. */
  private boolean isPeriod(int i, int width) {
    return sentence.time(i) >= 0 && tokens.width(i, Role.SOME) == 0 && width == 1;
  }

  private boolean isBesideAmount(int i, int width) {
    boolean behind = sentence.amount(i - 1) >= 0
        || (sentence.startsRecurrence(i - 1) && sentence.amount(i - 3) >= 0)
        || (sentence.is(i - 1, Role.TIMES) && sentence.amount(i - 2) >= 0);
    return behind
        || (sentence.amount(i + width) >= 0 && width == 1 && i == 0 && !tokens.isWord(i + width));
  }
}
