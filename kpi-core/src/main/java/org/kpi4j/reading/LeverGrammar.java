package org.kpi4j.reading;

import java.util.Optional;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.RoleSet;
import org.kpi4j.text.grammar.Tokens;

/** Finds by which means a goal is to be reached: "via …", "by …ing", "with a new …". */
final class LeverGrammar {
  private static final int LONGEST_MEANS = 7;
  private static final RoleSet SMALL =
      RoleSet.of(Role.PREPOSITION, Role.AND, Role.CLAUSE, Role.MOVE, Role.BE);

  private final Sentence sentence;
  private final Tokens tokens;
  private final TailGrammar tails;
  private final boolean verbLast;
  private final int firstMoney;

  LeverGrammar(Sentence sentence, TailGrammar tails, boolean verbLast) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.tails = tails;
    this.verbLast = verbLast;
    this.firstMoney = firstMoney();
  }

  Optional<Phrase> read() {
    for (int i = 0; i < tokens.size(); i++) {
      int width = leverWidth(i);
      if (width > 0 && sentence.isFree(i)) {
        int to = endOfLever(i, i + width);
        if (hasWord(i + width, to)) {
          sentence.claim(i, to, Part.MEANS);
          return Optional.of(sentence.phrase(i + width, to));
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private int leverWidth(int i) {
    int width = tokens.width(i, Role.LEVER);
    if (width > 0) {
      return (sentence.time(i + width) >= 0 && !sentence.startsRecurrence(i + width))
              || sentence.time(i) >= 0
              || isAgent(i)
              || isSoMany(i + width)
          ? 0
          : width;
    }
    return (sentence.is(i, Role.LEVER_BY) && isMeans(i)) || isInstrument(i) ? 1 : 0;
  }

  /** "Opgesteld door", "door de raad goedgekeurd": beside a participle stands who did it. */
  private boolean isAgent(int i) {
    return verbLast && tokens.reads(i, "door") && (isFinished(i - 1) || isFinished(lastWord()));
  }

  /** "Door minstens 30% van de klanten gebruikt": so many are no means. */
  private boolean isSoMany(int i) {
    return verbLast && sentence.startsAmount(i + tokens.width(i, Role.COMPARISON));
  }

  private boolean isFinished(int i) {
    return sentence.is(i, Role.STATE) && !sentence.is(i, Role.MOVE);
  }

  private int lastWord() {
    int last = tokens.size() - 1;
    return tokens.isWord(last) ? last : last - 1;
  }

  private boolean isMeans(int i) {
    int next = sentence.is(i + 1, Role.A) || sentence.is(i + 1, Role.THE) ? i + 2 : i + 1;
    if (sentence.time(i + 1) >= 0
        || sentence.amount(i + 1) >= 0
        || sentence.time(next) >= 0
        || sentence.amount(next) >= 0
        || tokens.width(i, Role.DEADLINE) > 1
        || (tokens.width(i + 1, Role.VAGUE) > 0 && !tokens.isWord(i + 2))) {
      return false;
    }
    if (tokens.width(i + 1, Role.COMPARISON) > 0
        && sentence.amount(i + 1 + tokens.width(i + 1, Role.COMPARISON)) >= 0) {
      return false;
    }
    return ends(i + 1, "ing")
        || (!sentence.is(i + 1, Role.ACTIVITY)
            && tokens.isWord(i + 1)
            && !ends(i - 1, "ed")
            && i > 0);
  }

  /**
   * "with a loyalty programme", "met een nieuwe webshop": means, when they stand behind an amount or name something that is set up; what
   * stands behind a noun ("reviews with photos") belongs to the noun.
   */
  private boolean isInstrument(int i) {
    if (!tokens.reads(i, "with") && !tokens.reads(i, "met")) {
      return false;
    }
    int next = i + 1;
    while (sentence.is(next, Role.A)
        || sentence.is(next, Role.OUR)
        || sentence.is(next, Role.THE)) {
      next++;
    }
    boolean noun = tokens.isWord(next)
        && sentence.isFree(next)
        && sentence.amount(next) < 0
        && sentence.time(next) < 0
        && tokens.width(next, Role.COMPARISON) == 0
        && !tokens.word(next).isAny(SMALL);
    return noun && i > 0 && (isAfterValue(i - 1) || isMeansNoun(next) || isLast(i, next));
  }

  /** "€ 80.000 ophalen voor het dak met een sponsorloop": behind the amount, but not beside the things that it counts. */
  private boolean isLast(int i, int next) {
    if (!sentence.is(i + 1, Role.A)) {
      return isAfterMoney(i) && !sentence.slotsAfter(next);
    }
    int counted = i - 1;
    while (tokens.isWord(counted)
        && sentence.amount(counted) < 0
        && !sentence.is(counted, Role.PREPOSITION)) {
      counted--;
    }
    return sentence.hasAmountBefore(i)
        && sentence.amount(counted) < 0
        && !sentence.slotsAfter(next);
  }

  /** "save €15,000 on energy with solar panels": money counts no things that could have something. */
  private boolean isAfterMoney(int i) {
    return firstMoney >= 0 && firstMoney < i && sentence.isFree(firstMoney);
  }

  private int firstMoney() {
    for (Amount amount : sentence.amounts) {
      if (amount.kind() == Amount.Kind.CURRENCY) {
        return sentence.from(amount.span());
      }
    }
    return -1;
  }

  private boolean isAfterValue(int i) {
    boolean value = sentence.amount(i) >= 0 && sentence.time(i) < 0;
    return value
        || sentence.is(i, Role.MOVE_PARTICLE)
        || (verbLast && sentence.is(i, Role.MOVE) && sentence.hasAmountBefore(i))
        || sentence.part(i) == Part.PRESENT;
  }

  private boolean isMeansNoun(int from) {
    for (int i = from; i < from + LONGEST_MEANS && isPhrasePart(i); i++) {
      if (tokens.head(i).is(Role.MEANS)) {
        return true;
      }
    }
    boolean gerund = tokens.reads(from - 1, "with") && ends(from, "ing");
    return gerund && !verbLast;
  }

  private boolean isPhrasePart(int i) {
    boolean glued = tokens.isGlued(i - 1) || tokens.isGlued(i);
    return tokens.isWord(i) ? glued || !sentence.is(i, Role.PREPOSITION) : tokens.isSymbol(i, '-');
  }

  private boolean ends(int i, String suffix) {
    return tokens.isWord(i)
        && tokens.end(i) - tokens.start(i) > suffix.length() + 1
        && tokens.ends(i, suffix);
  }

  private int endOfLever(int start, int from) {
    Opening opening = new Opening(start, from, sentence.hasAmountBefore(start));
    int i = from;
    while (!sentence.isBreak(i)
        && sentence.isFree(i)
        && !tails.isTimeTail(i)
        && !endsAtComma(i, opening)
        && !endsInDutch(i, opening)) {
      i++;
    }
    return tokens.is(i - 1, Role.AND) ? i - 1 : i;
  }

  /** Where means begin, from which token on they are named, and whether an amount stands before them. */
  private record Opening(int start, int from, boolean isBehindAmount) {
    boolean isFirst() {
      return start == 0;
    }
  }

  /** A comma ends the means unless the list goes on. */
  private boolean endsAtComma(int i, Opening opening) {
    if (!tokens.isSymbol(i, ',')) {
      return false;
    }
    boolean goesOn = tokens.isWord(i + 1)
        && tokens.word(i + 1).isUnknown()
        && (sentence.is(i + 2, Role.AND) || tokens.isSymbol(i + 2, ','));
    return opening.isFirst() || !goesOn;
  }

  /** A new noun phrase, an amount or the closing verb ends means that stand in the middle of a Dutch sentence. */
  private boolean endsInDutch(int i, Opening opening) {
    if (!verbLast || i == opening.from()) {
      return false;
    }
    boolean ahead = !opening.isBehindAmount();
    boolean verb = sentence.is(i, Role.MOVE)
        && !sentence.is(i - 1, Role.INFINITIVE)
        && tokens.word(i).value(Role.MOVE).length() > 0
        && !sentence.is(i, Role.IMPROVE);
    boolean subject = sentence.is(i, Role.THE)
        && tokens.isWord(i - 1)
        && (tokens.word(i - 1).isUnknown() || sentence.is(i - 2, Role.INFINITIVE))
        && (opening.isFirst() || ahead);
    boolean amount = sentence.startsAmount(i) && ahead && sentence.time(i) < 0;
    return verb || subject || amount;
  }
}
