package org.kpi4j.reading;

import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Sets amounts apart that only say which things are meant: "facturen ouder dan 60 dagen", "reviews with 4+ stars". */
final class NarrowingGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final NounPhrases nouns;
  private int changeOrEnd = -1;
  private int firstAim;
  private int lastAim;

  NarrowingGrammar(Sentence sentence, NounPhrases nouns) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.nouns = nouns;
    this.lastAim = sentence.amounts.size() - 1;
  }

  void claim() {
    bounds();
    for (int k = 0; k < sentence.amounts.size(); k++) {
      Amount amount = sentence.amounts.get(k);
      int at = sentence.from(amount.span());
      if (isNumbered(amount, at)) {
        sentence.claim(at, at + 1, Part.NARROWING);
      }
      int from = amount.kind() == Amount.Kind.ORDINAL ? at : opening(at);
      if (from < at && sentence.isFree(at) && nouns.isContent(from - 1)) {
        int to = end(amount, from);
        if (to > at) {
          sentence.claim(from, to, Part.NARROWING);
        }
      }
    }
  }

  /** "at least 75%", "make sure", "across the board": what is said in several words is no noun. */
  private void bounds() {
    for (int i = 0; i < tokens.size(); i++) {
      int bound = tokens.width(i, Role.COMPARISON);
      if (bound > 1 && sentence.amount(i + bound) >= 0) {
        sentence.claim(i, i + bound, Part.AMOUNT);
      }
      int vague = tokens.width(i, Role.VAGUE);
      sentence.claim(i + 1, i + vague, Part.AMOUNT);
      sentence.claim(i, i + tokens.width(i, Role.BOUND), Part.AMOUNT);
      if (tokens.reads(i, "as") && tokens.reads(i + 1, "possible")) {
        sentence.claim(i, i + 2, Part.AMOUNT);
      }
      saying(i, Role.MODAL, 2);
      saying(i, Role.FILLER, 3);
    }
  }

  private void saying(int i, Role role, int least) {
    int width = tokens.width(i, role);
    if (width >= least) {
      sentence.claim(i, i + width, Part.LIMIT);
    }
  }

  /** {@return where the words begin that lead from a noun to an amount; the amount itself when there are none} */
  private int opening(int at) {
    for (int i = Math.max(1, at - 4); i < at; i++) {
      boolean older = i + 2 == at && isAge(i);
      boolean bound = i + tokens.width(i, Role.COMPARISON) == at && !sentence.is(i, Role.TO);
      boolean with = i + 1 == at && (tokens.reads(i, "with") || tokens.reads(i, "met"));
      boolean withBound = (tokens.reads(i, "with") || tokens.reads(i, "met"))
          && i + 1 + tokens.width(i + 1, Role.COMPARISON) == at;
      if (older || bound || with || withBound) {
        return i;
      }
    }
    return at;
  }

  /** "on ward 3 from 6 to 5 days": a number behind a noun without an article is its name. */
  private boolean isNumbered(Amount amount, int at) {
    int behind = sentence.to(amount.span());
    boolean plain = amount.kind() == Amount.Kind.NUMBER
        && amount.unit().isEmpty()
        && behind == at + 1
        && tokens.isNumber(at)
        && sentence.time(at) < 0;
    return plain
        && nouns.isContent(at - 1)
        && sentence.is(at - 2, Role.PREPOSITION)
        && !nouns.isContent(behind)
        && hasAim(at, behind);
  }

  /** "ouder dan", "older than": always a property of the things. */
  private boolean isAge(int i) {
    boolean age = tokens.reads(i, "ouder")
        || tokens.reads(i, "jonger")
        || tokens.reads(i, "older")
        || tokens.reads(i, "younger");
    return age && (tokens.reads(i + 1, "dan") || tokens.reads(i + 1, "than"));
  }

  private int end(Amount amount, int from) {
    int to = sentence.to(amount.span());
    if (isAge(from)) {
      return hasAim(from, to) ? to : from;
    }
    boolean with = tokens.reads(from, "with") || tokens.reads(from, "met");
    if (with) {
      to += tokens.isSymbol(to, '+') ? 1 : 0;
      int noun = nouns.core(to);
      return isCounted(from) && noun > to ? noun : from;
    }
    return (isCounted(from) && sentence.time(from + 1) < 0 && sentence.time(to - 1) < 0)
            || hasChange(to)
        ? to
        : from;
  }

  /** Whether another amount says what is wanted. An amount that has been claimed stays so, and is passed once. */
  private boolean hasAim(int from, int to) {
    while (firstAim <= lastAim && !isAim(firstAim)) {
      firstAim++;
    }
    while (firstAim <= lastAim && !isAim(lastAim)) {
      lastAim--;
    }
    return firstAim <= lastAim && (start(firstAim) < from || start(lastAim) >= to);
  }

  private boolean isAim(int k) {
    return sentence.amounts.get(k).kind() != Amount.Kind.ORDINAL && sentence.isFree(start(k));
  }

  private int start(int k) {
    return sentence.from(sentence.amounts.get(k).span());
  }

  /** "50 reviews with": an amount right before the noun says how many are wanted. */
  private boolean isCounted(int from) {
    int i = from - 1;
    while (nouns.isContent(i) || sentence.is(i, Role.OF)) {
      i--;
    }
    return i < from - 1 && sentence.amount(i) >= 0 && sentence.time(i) < 0 && sentence.isFree(i);
  }

  /** "from 300 to 100": a change that is asked for behind the words. */
  private boolean hasChange(int to) {
    if (changeOrEnd < to) {
      changeOrEnd = changeOrEnd(to);
    }
    return isChange(changeOrEnd)
        && !tokens.is(changeOrEnd, Role.COMPARISON)
        && !tokens.is(changeOrEnd, Role.AND);
  }

  /** The next change, or the end of the clause: the same for all tokens before it, and looked for once. */
  private int changeOrEnd(int to) {
    int i = to;
    while (!sentence.isBreak(i) && !sentence.is(i, Role.AND) && !isChange(i)) {
      i++;
    }
    return i;
  }

  private boolean isChange(int i) {
    int width = Math.max(tokens.width(i, Role.TO), tokens.width(i, Role.FROM));
    return width > 0 && sentence.amount(i + width) >= 0 && sentence.time(i) < 0;
  }
}
