package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import org.kpi4j.text.Amount;
import org.kpi4j.text.Recognition;
import org.kpi4j.text.Span;
import org.kpi4j.text.TimeFrame;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** A statement while it is being read: its tokens, the amounts and times among them, and who has claimed which token. */
final class Sentence {
  /** What a token has been understood as. */
  enum Part {
    FREE,
    TIME,
    AMOUNT,
    VERB,
    MEANS,
    REASON,
    SOURCE,
    POPULATION,
    OWNER,
    LIMIT,
    CLAUSE,
    NARROWING,
    PRESENT
  }

  final Tokens tokens;
  final ImmutableList<Amount> amounts;
  final ImmutableList<TimeFrame> times;
  private final Part[] parts;
  private final int[] amountAt;
  private final int[] timeAt;
  private int presentAmount = -1;
  private final ImmutableList<Span> hours;
  private final int firstAmount;

  Sentence(Recognition found) {
    this.tokens = found.tokens();
    this.amounts = exact(found.amounts());
    this.times = found.times();
    this.parts = new Part[tokens.size()];
    this.amountAt = new int[tokens.size()];
    this.timeAt = new int[tokens.size()];
    Arrays.fill(parts, Part.FREE);
    for (int k = 0; k < amounts.size(); k++) {
      fill(amountAt, amounts.get(k).span(), k + 1);
    }
    for (int k = 0; k < times.size(); k++) {
      fill(timeAt, times.get(k).span(), k + 1);
    }
    this.hours = found.hoursOfDay();
    this.firstAmount = firstAmount();
  }

  void claimHours() {
    hours.forEach(this::claimHour);
  }

  /** "by 5 pm": the hour and the word before it say nothing of what is aimed at. */
  private void claimHour(Span span) {
    int from = from(span);
    boolean small =
        is(from - 1, Role.PREPOSITION) || is(from - 1, Role.BETWEEN) || is(from - 1, Role.BY);
    claim(small ? from - 1 : from, to(span), Part.TIME);
  }

  /** "a few customers" sets no amount. */
  private ImmutableList<Amount> exact(ImmutableList<Amount> found) {
    for (Amount amount : found) {
      if (isSome(amount)) {
        return ImmutableList.copyOf(Iterables.filter(found, each -> !isSome(each)));
      }
    }
    return found;
  }

  private boolean isSome(Amount amount) {
    int from = from(amount.span());
    return !tokens.is(from, Role.CARDINAL) && tokens.width(from, Role.SOME) > 0;
  }

  private int firstAmount() {
    int i = 0;
    while (tokens.has(i) && (amount(i) < 0 || time(i) >= 0)) {
      i++;
    }
    return i;
  }

  private void fill(int[] index, Span span, int value) {
    for (int i = from(span); i < to(span); i++) {
      index[i] = value;
    }
  }

  int size() {
    return tokens.size();
  }

  int from(Span span) {
    return tokens.indexAt(span.start());
  }

  int to(Span span) {
    return span.end() == 0 ? 0 : tokens.indexAt(span.end() - 1) + 1;
  }

  Span span(int from, int to) {
    return new Span(tokens.start(from), Math.max(tokens.start(from), tokens.end(to - 1)));
  }

  Phrase phrase(int from, int to) {
    return Phrase.of(tokens.text(), span(from, to));
  }

  /** {@return the number of the amount that says the present value; -1 when none does} */
  int presentAmount() {
    return presentAmount;
  }

  void presentAmount(int k) {
    presentAmount = k;
  }

  boolean is(int i, Role role) {
    return tokens.is(i, role);
  }

  /** {@return the number of the amount that covers a token; -1 when none does} */
  int amount(int i) {
    return tokens.has(i) ? amountAt[i] - 1 : -1;
  }

  /** {@return the number of the time that covers a token; -1 when none does} */
  int time(int i) {
    return tokens.has(i) ? timeAt[i] - 1 : -1;
  }

  /** {@return whether an amount that is no time stands before a token} */
  boolean hasAmountBefore(int i) {
    return firstAmount < i;
  }

  boolean startsTime(int i) {
    return time(i) >= 0 && time(i) != time(i - 1);
  }

  boolean startsRecurrence(int i) {
    return time(i) >= 0 && times.get(time(i)) instanceof TimeFrame.Recurrence;
  }

  boolean startsAmount(int i) {
    return amount(i) >= 0 && amount(i) != amount(i - 1);
  }

  Part part(int i) {
    return tokens.has(i) ? parts[i] : Part.LIMIT;
  }

  boolean isFree(int i) {
    return part(i) == Part.FREE;
  }

  void claim(int from, int to, Part part) {
    for (int i = Math.max(0, from); i < Math.min(to, parts.length); i++) {
      if (parts[i] == Part.FREE) {
        parts[i] = part;
      }
    }
  }

  void claim(Span span, Part part) {
    claim(from(span), to(span), part);
  }

  /** {@return whether "meer" belongs to "geen … meer" or "niet meer"} */
  boolean isNoLonger(int i) {
    if (tokens.reads(i, "more") && tokens.reads(i - 1, "no") && !tokens.reads(i + 1, "than")) {
      return true;
    }
    if (!tokens.reads(i, "meer") || (tokens.isWord(i + 1) && tokens.word(i + 1).isUnknown())) {
      return false;
    }
    for (int k = Math.max(0, i - 6); k < i; k++) {
      if (is(k, Role.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether another amount stands behind a token} */
  boolean slotsAfter(int i) {
    return !amounts.isEmpty() && from(amounts.get(amounts.size() - 1).span()) > i;
  }

  /** {@return whether a sentence or clause ends at a token} */
  /** {@return whether a particle belongs to the verb before it and moves nothing: "sign up 20 schools", "set up 3 pilots"} */
  boolean isVerbParticle(int i) {
    boolean isVerb = is(i - 1, Role.COUNTED)
        || is(i - 1, Role.VERB)
        || is(i - 1, Role.ACTIVITY)
        || tokens.width(i - 1, Role.ACTIVITY) > 1;
    return isVerb && !tokens.ends(i - 1, "s");
  }

  boolean isBreak(int i) {
    return !tokens.has(i)
        || (tokens.isAnySymbol(i, ".;!?()") && !(tokens.isGlued(i - 1) && tokens.isGlued(i)));
  }

  /** {@return the first token from this one on that is no part of a time} */
  int afterTime(int at) {
    int i = at;
    while (part(i) == Part.TIME && tokens.has(i)) {
      i++;
    }
    return i;
  }

  /** {@return whether nothing of the clause but a time, means or reason can stand at a token} */
  boolean isClosing(int i) {
    return isBreak(i)
        || tokens.isSymbol(i, ',')
        || tokens.width(i, Role.LEVER) > 0
        || tokens.width(i, Role.REASON) > 0
        || startsTime(i)
        || (tokens.width(i, Role.DEADLINE) > 0 && time(i + tokens.width(i, Role.DEADLINE)) >= 0)
        || (tokens.width(i, Role.WITHIN) > 0 && time(i + tokens.width(i, Role.WITHIN)) >= 0);
  }
}
