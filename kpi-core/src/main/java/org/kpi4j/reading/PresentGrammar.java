package org.kpi4j.reading;

import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.Amount;
import org.kpi4j.text.TimeFrame;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds the value that a metric has today: "(nu 28%)", "versus 12% now", "t.o.v. de huidige 12%". */
final class PresentGrammar {
  private static final int FARTHEST = 5;

  private final Sentence sentence;
  private final Tokens tokens;

  PresentGrammar(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  void claim() {
    for (int k = 0; k < sentence.amounts.size(); k++) {
      Amount amount = sentence.amounts.get(k);
      int at = sentence.from(amount.span());
      if (amount.kind() != Amount.Kind.ORDINAL && sentence.isFree(at) && isValue(at)) {
        int end = sentence.to(amount.span());
        int from = Math.min(said(at), compared(at));
        int to = saidBehind(end);
        if (from < at || to > end) {
          sentence.claim(from, to, Part.PRESENT);
          sentence.presentAmount(k);
          return;
        }
      }
    }
  }

  /** A time is a present value only beside another one: "tot 3 dagen (nu 5 dagen)". */
  private boolean isValue(int at) {
    return sentence.time(at) < 0
        || sentence.times.get(sentence.time(at)) instanceof TimeFrame.Duration;
  }

  /** {@return where "nu", "currently", "was" begins that leads up to an amount; the amount itself when none does} */
  private int said(int at) {
    for (int i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
      int width = tokens.width(i, Role.PRESENT);
      if (width > 0 && i + width <= at) {
        return hasOther(at) || isBracketed(i) ? i : at;
      }
      if (isYear(i)) {
        return hasOther(at) ? i : at;
      }
      if (!isSmall(i)) {
        return at;
      }
    }
    return at;
  }

  /** {@return where "t.o.v." begins, or "than the current"; the amount itself when nothing is compared} */
  private int compared(int at) {
    for (int i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
      int width = tokens.width(i, Role.REFERENCE);
      if (width > 0 && i + width <= at) {
        boolean weak = tokens.reads(i, "dan") || tokens.reads(i, "than");
        return hasOther(at) && (!weak || said(at) < at) ? i : at;
      }
      if (!isSmall(i) && tokens.width(i, Role.PRESENT) == 0) {
        return at;
      }
    }
    return at;
  }

  /** "versus 12% nu", "from 12% today": {@return the token behind the word; the one behind the amount when there is none} */
  private int saidBehind(int end) {
    int width = tokens.width(end, Role.PRESENT);
    boolean past = tokens.is(end, Role.BE);
    return width > 0 && !past && hasOther(end - 1) && closes(end + width) ? end + width : end;
  }

  private boolean closes(int i) {
    return sentence.isBreak(i) || tokens.isAnySymbol(i, ",;") || sentence.is(i, Role.TO);
  }

  /** "(2026: € 4.700)": a period in brackets before its value. */
  private boolean isYear(int i) {
    return sentence.startsTime(i)
        && tokens.isSymbol(i - 1, '(')
        && sentence.times.get(sentence.time(i)) instanceof TimeFrame.Period;
  }

  private boolean isBracketed(int i) {
    return tokens.isAnySymbol(i - 1, "([,;–—-:") || sentence.is(i - 1, Role.BE);
  }

  private boolean isSmall(int i) {
    return sentence.is(i, Role.THE)
        || sentence.is(i, Role.A)
        || sentence.is(i, Role.AVERAGE)
        || sentence.is(i, Role.BE)
        || sentence.is(i, Role.STAND)
        || sentence.is(i, Role.FILLER)
        || tokens.width(i, Role.COMPARISON) > 0
        || tokens.isAnySymbol(i, ":=~")
        || tokens.reads(i, "at")
        || tokens.reads(i, "op");
  }

  /** {@return whether an amount other than the one around a token could be the target} */
  private boolean hasOther(int at) {
    for (int k = 0; k < sentence.amounts.size(); k++) {
      Amount amount = sentence.amounts.get(k);
      boolean same = sentence.amount(at) == k;
      if (!same
          && amount.kind() != Amount.Kind.ORDINAL
          && sentence.isFree(sentence.from(amount.span()))) {
        return true;
      }
    }
    return false;
  }
}
