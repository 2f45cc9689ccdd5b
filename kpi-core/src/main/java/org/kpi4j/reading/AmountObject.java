package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.Amount;
import org.kpi4j.text.Span;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds the metric that stands behind its amount: "15 dealers", "95% of invoices". */
final class AmountObject {
  private static final int LONGEST_EVENT = 6;

  private final Sentence sentence;
  private final Tokens tokens;
  private final NounPhrases nouns;
  private final AmountRoles amounts;

  AmountObject(Sentence sentence, NounPhrases nouns, AmountRoles amounts) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.nouns = nouns;
    this.amounts = amounts;
  }

  /** The amount comes first when nothing leads up to it and no noun stands right before it. */
  boolean isAmountFirst(Slot target, int from, boolean isAlone) {
    if (target.leads(Role.BY)
        || target.leads(Role.TO)
        || (target.leads(Role.FROM) && !sentence.is(target.to(), Role.OF))) {
      return target.amount().kind() == Amount.Kind.PERCENT
          && sentence.is(target.to(), Role.OF)
          && isAlone;
    }
    int before = target.lead() - 1;
    boolean nounBefore = (nouns.isContent(before) && !isPlace(before, from))
        || (tokens.isSymbol(before, ':') && nouns.isContent(before - 1))
        || sentence.is(before, Role.OF)
        || target.leads(Role.THE);
    boolean moved =
        sentence.is(before, Role.INTRANSITIVE) || sentence.is(before, Role.MOVE_PARTICLE);
    return !nounBefore && !moved && before != colonBefore(target, from);
  }

  /** "In elke klas één ambassadeur", "Per medewerker 3 ideeën": where or for whom, before what is counted. */
  private boolean isPlace(int noun, int from) {
    int i = noun;
    while (i > from && !sentence.is(i, Role.PREPOSITION) && !sentence.is(i, Role.PER)) {
      i--;
    }
    return i == from
        && isCountAhead(noun + 1)
        && (sentence.is(i, Role.PREPOSITION) || sentence.is(i, Role.PER));
  }

  private int colonBefore(Slot target, int from) {
    int before = target.lead() - 1;
    return tokens.isSymbol(before, ':') && before > from ? before : -2;
  }

  /** "15 dealers", "95% of invoices", "€ 250k extra marge", "4% op grondstoffen", "20% groei in inkomsten". */
  @Nullable
  Span behind(Slot target) {
    int at = target.to();
    at += tokens.width(at, Role.COMPARISON_AFTER);
    if (target.amount().kind() == Amount.Kind.NUMBER) {
      return counted(at);
    }
    at += tokens.width(at, Role.AS_MUCH);
    at = sentence.part(at) == Part.TIME ? sentence.afterTime(at) : at;
    int start = nouns.start(at);
    if (sentence.is(start, Role.MOVE_NOUN)) {
      start = sentence.is(start + 1, Role.PREPOSITION) ? nouns.start(start + 2) : start;
    } else if (nouns.core(start) == start && isObjectPreposition(at)) {
      start = nouns.start(at + 1);
    }
    int end = nouns.end(start);
    return end > start ? sentence.span(start, end) : null;
  }

  private boolean isObjectPreposition(int i) {
    return sentence.is(i, Role.OF)
        || (sentence.isFree(i)
            && sentence.is(i, Role.PREPOSITION)
            && (tokens.reads(i, "op")
                || tokens.reads(i, "on")
                || tokens.reads(i, "to")
                || tokens.reads(i, "aan")
                || tokens.reads(i, "in")));
  }

  private @Nullable Span counted(int behind) {
    int at = nouns.countedThings(behind);
    int start = nouns.start(at);
    start = sentence.is(start, Role.OF) ? nouns.start(start + 1) : start;
    int head = nouns.countedHead(at);
    if (head < start) {
      return null;
    }
    int whole = nouns.end(start);
    boolean joined =
        nouns.core(start) == head + 1 && (!sentence.is(head + 1, Role.PER) || isRatio());
    return sentence.span(start, joined ? whole : head + 1);
  }

  private boolean isRatio() {
    Slot target = amounts.target();
    return target != null
        && target.amount().value() != Math.rint(target.amount().value());
  }

  /** "Marketing: 400 leads": what is counted is not the name before the colon. */
  boolean isCountAhead(int i) {
    Slot target = amounts.target();
    return target != null
        && target.lead() == i
        && target.amount().kind() == Amount.Kind.NUMBER
        && nouns.countedHead(target.to()) >= 0;
  }

  /** {@return the time between two events, "9 dagen tussen bestelling en levering"; null when the amount is of something else} */
  @Nullable
  Span between(Slot amount) {
    int at = amount.to();
    if (!sentence.is(at, Role.BETWEEN) || !tokens.isWord(at - 1) || sentence.amount(at + 1) >= 0) {
      return null;
    }
    int and = at + 1;
    while (and < at + LONGEST_EVENT && tokens.isWord(and) && !sentence.is(and, Role.AND)) {
      and++;
    }
    int second = nouns.start(and + 1);
    boolean isPair = sentence.is(and, Role.AND) && tokens.isWord(second);
    return isPair ? sentence.span(at - 1, Math.max(second + 1, nouns.end(second))) : null;
  }
}
