package org.kpi4j.reading;

import org.kpi4j.text.Amount;
import org.kpi4j.text.CalendarUnit;
import org.kpi4j.text.TimeFrame;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Tells a time within which a service is done from the deadline of the goal: "binnen 4 uur opgelost". */
final class ServiceTimes {
  private static final double LONGEST_SERVICE = 60;
  private static final double LONGEST_SHARED = 31;

  private final Sentence sentence;
  private final Tokens tokens;
  private final TimePhrases phrases;
  private final boolean service;
  private final boolean hasShare;
  private final int firstShareEnd;

  ServiceTimes(Sentence sentence, TimePhrases phrases) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.phrases = phrases;
    this.service = isService(sentence);
    this.hasShare = hasShare(sentence);
    this.firstShareEnd = firstShareEnd(sentence);
  }

  private static boolean isService(Sentence sentence) {
    for (int i = 0; i < sentence.tokens.size(); i++) {
      if (sentence.is(i, Role.SERVICE)) {
        return true;
      }
    }
    return false;
  }

  /** "churn in the first 90 days": where a share is measured, unless the text says from when. */
  boolean isWindow(int from, int to) {
    boolean first = tokens.reads(from, "first")
        || tokens.reads(from, "eerste")
        || tokens.reads(from + 1, "first")
        || tokens.reads(from + 1, "eerste");
    boolean since = sentence.is(to, Role.OF) || tokens.reads(to, "after") || tokens.reads(to, "na");
    return first && !since && hasShare;
  }

  private static boolean hasShare(Sentence sentence) {
    for (Amount amount : sentence.amounts) {
      if (isShare(amount)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShare(Amount amount) {
    return amount.kind() == Amount.Kind.PERCENT && !amount.isSigned();
  }

  /** "binnen 4 uur opgelost", "within 5 working days", "within three days of sampling". */
  boolean isServiceTime(TimeFrame.Duration duration, int from, int to) {
    boolean hours = !duration.length().isDateBased();
    boolean workingDays = duration.length().parts().get(0).unit() == CalendarUnit.WORKING_DAY;
    boolean brief = duration.length().days() <= LONGEST_SERVICE && from > 0 && !isOpening(from);
    boolean shared = brief && duration.length().days() <= LONGEST_SHARED && isAfterShare(from);
    boolean since = brief && tokens.reads(to, "of") && tokens.isWord(to + 1);
    return hours
        || (workingDays && brief)
        || shared
        || since
        || (brief && service && isNearService(from, to));
  }

  private boolean isOpening(int from) {
    return phrases.beforeArticle(from) <= 0;
  }

  private boolean isNearService(int from, int to) {
    return sentence.is(to, Role.SERVICE)
        || sentence.is(to + 1, Role.SERVICE)
        || sentence.is(to, Role.OF)
        || sentence.is(phrases.beforeArticle(from) - 1, Role.SERVICE)
        || sentence.is(to, Role.BE)
        || isAfterShare(from);
  }

  private boolean isAfterShare(int from) {
    return firstShareEnd <= tokens.start(from);
  }

  private static int firstShareEnd(Sentence sentence) {
    for (Amount amount : sentence.amounts) {
      if (isShare(amount) && sentence.is(sentence.to(amount.span()), Role.OF)) {
        return amount.span().end();
      }
    }
    return Integer.MAX_VALUE;
  }
}
