package org.kpi4j.reading;

import java.util.Optional;
import org.kpi4j.text.Amount;
import org.kpi4j.text.Span;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Knows what is said of none and of everybody, which anyone can check: "no child left on the list", "iedereen is altijd tevreden". */
final class AbsoluteGrammar {
  private static final int LONGEST_OBJECT = 8;
  private static final int LAST_SUBJECT = 6;

  private final Sentence sentence;
  private final Tokens tokens;

  AbsoluteGrammar(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  /** "Geen klant meer op de wachtlijst", "no patient left on the list": a count that must come to nothing. */
  boolean isNoneLeft() {
    for (int i = 0; i < tokens.size(); i++) {
      if (isNone(i) && isLeftBehind(isNobody(i) ? i + 1 : i + 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNone(int i) {
    return tokens.reads(i, "no") || tokens.reads(i, "geen") || isNobody(i);
  }

  private boolean isNobody(int i) {
    return tokens.reads(i, "nobody") || tokens.reads(i, "niemand");
  }

  private boolean isLeftBehind(int from) {
    int i = from;
    while (i < from + LONGEST_OBJECT && !sentence.isBreak(i)) {
      int width = tokens.width(i, Role.REMAINING);
      if (width > 0) {
        return !sentence.isBreak(i + width) || hasStand();
      }
      i++;
    }
    return false;
  }

  /** "Staat", "ligt": where things are that can be counted there. */
  private boolean hasStand() {
    for (int i = 0; i < tokens.size(); i++) {
      if (sentence.is(i, Role.STAND)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether it is said of each of several: "every team", "met al mijn medewerkers"; not "every week"} */
  boolean isOfEach() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (sentence.is(i, Role.ALL) && sentence.time(i) < 0 && sentence.time(i + 1) < 0) {
        return true;
      }
    }
    return false;
  }

  /** {@return who is meant in "all 300 residents adore every meal" and "iedereen is altijd blij": all of them and always} */
  Optional<Span> everybody() {
    int subject = subject();
    return subject >= 0 && (isPublic(subject) || isWithoutException(subject + 1))
        ? Optional.of(sentence.span(subject, subject + 1))
        : Optional.empty();
  }

  private int subject() {
    for (int i = 0; i < Math.min(LAST_SUBJECT, tokens.size()); i++) {
      boolean counted = sentence.is(i, Role.ALL) && isNumber(i + 1);
      if (isEverybody(i) || isPublic(i) || counted) {
        return i;
      }
    }
    return -1;
  }

  /** "Elke inwoner", "all households". */
  private boolean isPublic(int i) {
    return sentence.is(i, Role.ALL) && sentence.is(i + 1, Role.PUBLIC);
  }

  private boolean isEverybody(int i) {
    return (tokens.reads(i, "every") && tokens.reads(i + 1, "one") && sentence.is(i + 2, Role.OF))
        || tokens.reads(i, "everyone")
        || tokens.reads(i, "everybody")
        || tokens.reads(i, "iedereen");
  }

  private boolean isNumber(int i) {
    int k = sentence.amount(i);
    return k >= 0 && sentence.amounts.get(k).kind() != Amount.Kind.PERCENT;
  }

  private boolean isWithoutException(int from) {
    for (int i = from; i < tokens.size(); i++) {
      boolean every = sentence.is(i, Role.ALL) && sentence.time(i) < 0;
      if (sentence.is(i, Role.ABSOLUTE) || every) {
        return true;
      }
    }
    return false;
  }
}
