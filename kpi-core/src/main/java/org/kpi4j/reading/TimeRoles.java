package org.kpi4j.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.Amount;
import org.kpi4j.text.CalendarTerm;
import org.kpi4j.text.CalendarUnit;
import org.kpi4j.text.Length;
import org.kpi4j.text.TimeFrame;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Decides which time is the deadline, the start, the reference or the rhythm of the goal. */
final class TimeRoles {
  private static final double LONGEST_SERVICE = 60;
  private static final double LONGEST_SHARED = 31;

  private final Sentence sentence;
  private final Tokens tokens;
  private @Nullable TimeFrame deadline;
  private int deadlineRank;
  private boolean isBefore;
  private @Nullable TimeFrame start;
  private @Nullable TimeFrame reference;
  private TimeFrame.@Nullable Recurrence frequency;
  private boolean service;
  private int firstShareEnd;

  TimeRoles(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  void read(GoalReading.Builder reading) {
    service = isService();
    firstShareEnd = firstShareEnd();
    for (TimeFrame time : sentence.times) {
      int from = sentence.from(time.span());
      if (sentence.isFree(from) && !isVague(from)) {
        place(time, from, sentence.to(time.span()));
      }
    }
    Optional.ofNullable(deadline).ifPresent(reading::deadline);
    reading.isDeadlineBefore(isBefore);
    Optional.ofNullable(start).ifPresent(reading::start);
    Optional.ofNullable(reference).ifPresent(reading::reference);
    Optional.ofNullable(frequency).ifPresent(reading::frequency);
  }

  /** "in the coming years": a time that names no end. */
  private boolean isVague(int from) {
    for (int start = Math.max(0, from - 3); start <= from; start++) {
      int width = tokens.width(start, Role.VAGUE);
      if (width > 1
          && start + width > from
          && tokens.at(start, Role.VAGUE).value(Role.VAGUE).equals("TIME")) {
        return true;
      }
    }
    return false;
  }

  private boolean isService() {
    for (int i = 0; i < tokens.size(); i++) {
      if (sentence.is(i, Role.SERVICE)) {
        return true;
      }
    }
    return false;
  }

  private void place(TimeFrame time, int from, int to) {
    if (time instanceof TimeFrame.Recurrence recurrence) {
      recurring(recurrence, from, to);
    } else if (time instanceof TimeFrame.Duration duration) {
      length(duration, from, to);
    } else {
      calendar(time, from, to);
    }
  }

  /** "monthly active users": a rhythm inside a name is none of the goal's. */
  private void recurring(TimeFrame.Recurrence recurrence, int from, int to) {
    boolean named = isAdjective(from, to) && sentence.amount(to) < 0;
    if (!named && frequency == null) {
      frequency = recurrence;
      sentence.claim(from, to, Part.TIME);
    }
  }

  private boolean isAdjective(int from, int to) {
    boolean word = to - from == 1 && sentence.is(from, Role.RECURRING);
    boolean noun = (tokens.isWord(to) && !isSmall(to)) || tokens.isSymbol(to, '-');
    boolean article = sentence.is(from - 1, Role.THE)
        || sentence.is(from - 1, Role.A)
        || sentence.is(from - 1, Role.OUR);
    boolean adverb = tokens.text().charAt(tokens.end(from) - 1) == 's';
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

  private void length(TimeFrame.Duration duration, int from, int to) {
    if (isWholePeriod(duration, from)) {
      calendar(
          new TimeFrame.Period(
              duration.span(),
              CalendarTerm.current(duration.length().parts().get(0).unit())),
          from,
          to);
      return;
    }
    int before = beforeArticle(from);
    boolean within = duration.fromNow()
        || sentence.is(before, Role.WITHIN)
        || (before < from - 1 && sentence.is(before, Role.IN_TIME))
        || endsWithin(before);
    if (!within || isSome(from)) {
      return;
    }
    if (isServiceTime(duration, from, to)) {
      sentence.claim(before, to, Part.LIMIT);
    } else if (deadlineRank < 2) {
      deadline = duration;
      deadlineRank = 2;
      isBefore = false;
      sentence.claim(
          before, tokens.reads(to, "tijd") || tokens.reads(to, "time") ? to + 1 : to, Part.TIME);
    }
  }

  /** "het hele jaar", "throughout the year": the current one. */
  private boolean isWholePeriod(TimeFrame.Duration duration, int from) {
    Length.Part part = duration.length().parts().get(0);
    boolean whole = tokens.width(from, Role.WHOLE) > 0 && !tokens.reads(from, "another");
    return whole && part.count() == 1 && part.unit().compareTo(CalendarUnit.MONTH) >= 0;
  }

  private boolean endsWithin(int before) {
    for (int start = Math.max(0, before - 4); start < before; start++) {
      if (start + tokens.width(start, Role.WITHIN) == before + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isSome(int from) {
    return (tokens.width(from, Role.SOME) > 0 && !tokens.reads(from, "couple"))
        || tokens.width(from - 1, Role.SOME) > 1;
  }

  private int beforeArticle(int from) {
    int i = from - 1;
    while (sentence.is(i, Role.THE)
        || sentence.is(i, Role.OUR)
        || (tokens.width(i, Role.COMPARISON) == 1 && !sentence.is(i, Role.WITHIN))) {
      i--;
    }
    return i;
  }

  /** "binnen 4 uur opgelost", "within 5 working days", "within three days of sampling". */
  private boolean isServiceTime(TimeFrame.Duration duration, int from, int to) {
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
    return beforeArticle(from) <= 0;
  }

  private boolean isNearService(int from, int to) {
    return sentence.is(to, Role.SERVICE)
        || sentence.is(to + 1, Role.SERVICE)
        || sentence.is(to, Role.OF)
        || sentence.is(beforeArticle(from) - 1, Role.SERVICE)
        || sentence.is(to, Role.BE)
        || isAfterShare(from);
  }

  private boolean isAfterShare(int from) {
    return firstShareEnd <= tokens.start(from);
  }

  private int firstShareEnd() {
    for (Amount amount : sentence.amounts) {
      boolean share = amount.kind() == Amount.Kind.PERCENT && !amount.isSigned();
      if (share && sentence.is(sentence.to(amount.span()), Role.OF)) {
        return amount.span().end();
      }
    }
    return Integer.MAX_VALUE;
  }

  private void calendar(TimeFrame time, int from, int to) {
    if (to - from == 1 && sentence.is(from, Role.TIME_UNIT)) {
      return;
    }
    int width = prefix(from, Role.REFERENCE);
    CalendarTerm term =
        time instanceof TimeFrame.Period period ? period.term() : ((TimeFrame.Day) time).term();
    if (width > 0 && !isDeadlinePrefix(from)) {
      reference = time;
      sentence.claim(from - width, to, Part.TIME);
    } else if (isBaselineTime(from, to)) {
      reference = time;
      sentence.claim(beforeArticle(from), to, Part.TIME);
    } else if (prefix(from, Role.START) > 0
        && !isDeadlinePrefix(from)
        && term.first().isEmpty()) {
      start = time;
      sentence.claim(from - prefix(from, Role.START), to, Part.TIME);
    } else if (!isPast(term, from)) {
      due(time, term, from, to);
    }
  }

  /** "van 94,5% in 2026 naar 97%": the time of the first of two values. */
  private boolean isBaselineTime(int from, int to) {
    int before = sentence.is(from - 1, Role.PREPOSITION) ? from - 2 : from - 1;
    return sentence.amount(before) >= 0 && sentence.is(to, Role.TO) && sentence.amount(to + 1) >= 0;
  }

  /** What lies in the past, and what another noun has ("the report of last week"), is no deadline. */
  private boolean isPast(CalendarTerm term, int from) {
    String code = term.code();
    return code.startsWith("last-")
        || code.startsWith("-")
        || (term.isRelative() && code.startsWith("P") && code.contains("/"))
        || prefix(from, Role.SHIFT) > 0
        || sentence.is(from - 1, Role.EVERY)
        || isElapsed(term);
  }

  /** "the last two weeks" ends with the current one. */
  private static boolean isElapsed(CalendarTerm term) {
    return term.first().isPresent()
        && term.last().isRelative()
        && term.last().code().startsWith("this-")
        && term.first().get().isRelative();
  }

  private boolean isDeadlinePrefix(int from) {
    return prefix(from, Role.DEADLINE) > 0 && !isAmbiguousPrefix(from);
  }

  private boolean isAmbiguousPrefix(int from) {
    return tokens.reads(from - 1, "to") || tokens.reads(from - 1, "from");
  }

  private void due(TimeFrame time, CalendarTerm term, int from, int to) {
    int width = prefix(from, Role.DEADLINE);
    boolean plain = sentence.is(beforeArticle(from), Role.PREPOSITION)
        || sentence.is(beforeArticle(from), Role.WITHIN);
    int rank = width > 0
        ? 3
        : term.first().isPresent()
            ? 3
            : plain && !sentence.is(beforeArticle(from), Role.OF) ? 2 : 1;
    int claimFrom =
        width > 0 ? from - width : plain ? beforeArticle(from) : beforeArticle(from) + 1;
    if (rank > deadlineRank) {
      deadline = deadlineOf(time, term);
      deadlineRank = rank;
      isBefore = isBefore(time, from);
      sentence.claim(claimFrom, to, Part.TIME);
    } else {
      sentence.claim(claimFrom, to, Part.TIME);
    }
  }

  /** "before 2028", but not "before the end of 2028". */
  private boolean isBefore(TimeFrame time, int from) {
    boolean isEnd = tokens.width(from, Role.PART) > 0 || tokens.width(from, Role.END_OF) > 0;
    return time instanceof TimeFrame.Period && prefix(from, Role.BEFORE) > 0 && !isEnd;
  }

  private TimeFrame deadlineOf(TimeFrame time, CalendarTerm term) {
    term.first().ifPresent(first -> start = new TimeFrame.Period(time.span(), first));
    return term.first().isPresent() ? new TimeFrame.Period(time.span(), term.last()) : time;
  }

  /** {@return how many tokens the phrase in this role takes that ends right before a token, articles included} */
  private int prefix(int at, Role role) {
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
