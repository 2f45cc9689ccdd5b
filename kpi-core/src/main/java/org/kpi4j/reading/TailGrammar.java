package org.kpi4j.reading;

import java.util.Optional;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** The phrases around the goal itself: by which means, why, measured where, and without what. */
final class TailGrammar {
  private static final int LONGEST = 40;

  private final Sentence sentence;
  private final Tokens tokens;
  private final boolean verbLast;

  TailGrammar(Sentence sentence, boolean verbLast) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.verbLast = verbLast;
  }

  void read(GoalReading.Builder reading) {
    reason().ifPresent(reading::reason);
    source().ifPresent(reading::source);
    new LeverGrammar(sentence, this, verbLast).read().ifPresent(reading::lever);
    limits();
  }

  private Optional<Phrase> reason() {
    for (int i = 0; i < tokens.size(); i++) {
      int width = tokens.width(i, Role.REASON);
      boolean purpose = sentence.is(i, Role.PURPOSE) && sentence.time(i) < 0 && hasInfinitive(i);
      if (width > 0 || purpose) {
        int to = endOfReason(i);
        sentence.claim(i, to, Part.REASON);
        return Optional.of(sentence.phrase(i, to));
      }
    }
    return Optional.empty();
  }

  private boolean hasInfinitive(int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (sentence.is(i, Role.INFINITIVE)) {
        return true;
      }
    }
    return false;
  }

  private int endOfReason(int from) {
    int i = from + 1;
    while (!sentence.isBreak(i) && !(from == 0 && tokens.isSymbol(i, ','))) {
      i++;
    }
    return i;
  }

  private Optional<Phrase> source() {
    for (int i = 1; i < tokens.size(); i++) {
      int width = tokens.width(i, Role.SOURCE);
      if (width > 0 && sentence.isFree(i) && sentence.amount(i + width) < 0) {
        int to = endOfPhrase(i + width);
        sentence.claim(i, to, Part.SOURCE);
        return to > i + width ? Optional.of(sentence.phrase(i + width, to)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int endOfPhrase(int from) {
    int i = from;
    while (!sentence.isBreak(i) && !tokens.isSymbol(i, ',') && !isTimeTail(i)) {
      i++;
    }
    return i;
  }

  /** A preposition with its time closes the phrase before it; so does a bare deadline. */
  boolean isTimeTail(int i) {
    int width = Math.max(
        Math.max(tokens.width(i, Role.DEADLINE), tokens.width(i, Role.WITHIN)),
        Math.max(tokens.width(i, Role.START), tokens.width(i, Role.IN_TIME)));
    if (width == 0) {
      return sentence.startsTime(i) && !sentence.startsRecurrence(i) && !tokens.isGlued(i - 1);
    }
    int next = i + width;
    next = sentence.is(next, Role.THE) ? next + 1 : next;
    return sentence.time(next) >= 0 && !sentence.startsRecurrence(next);
  }

  /** "without raising churn", "zonder extra mensen". */
  private void limits() {
    for (int i = 1; i < tokens.size(); i++) {
      int width = tokens.width(i, Role.WITHOUT);
      if (width > 0 && sentence.isFree(i)) {
        int to = endOfPhrase(i + width);
        sentence.claim(i, to, Part.LIMIT);
      }
    }
  }
}
