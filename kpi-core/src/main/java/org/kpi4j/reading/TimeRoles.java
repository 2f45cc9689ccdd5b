package org.kpi4j.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.CalendarTerm;
import org.kpi4j.text.TimeFrame;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Decides which time is the deadline, the start, the reference or the rhythm of the goal. */
final class TimeRoles {
  private final Sentence sentence;
  private final Tokens tokens;
  private final TimePhrases phrases;
  private final ServiceTimes services;
  private @Nullable TimeFrame deadline;
  private int deadlineRank;
  private boolean isBefore;
  private @Nullable TimeFrame start;
  private @Nullable TimeFrame reference;
  private TimeFrame.@Nullable Recurrence frequency;

  TimeRoles(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.phrases = new TimePhrases(sentence);
    this.services = new ServiceTimes(sentence, phrases);
  }

  void read(GoalReading.Builder reading) {
    for (TimeFrame time : sentence.times) {
      int from = sentence.from(time.span());
      if (sentence.isFree(from) && !phrases.isVague(from)) {
        place(time, from, sentence.to(time.span()));
      }
    }
    Optional.ofNullable(deadline).ifPresent(reading::deadline);
    reading.isDeadlineBefore(isBefore);
    Optional.ofNullable(start).ifPresent(reading::start);
    Optional.ofNullable(reference).ifPresent(reading::reference);
    Optional.ofNullable(frequency).ifPresent(reading::frequency);
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
    boolean named = phrases.isAdjective(from, to) && sentence.amount(to) < 0;
    if (!named && frequency == null) {
      frequency = recurrence;
      sentence.claim(from, to, Part.TIME);
    }
  }

  private void length(TimeFrame.Duration duration, int from, int to) {
    if (phrases.isWholePeriod(duration, from)) {
      calendar(
          new TimeFrame.Period(
              duration.span(),
              CalendarTerm.current(duration.length().parts().get(0).unit())),
          from,
          to);
      return;
    }
    int before = phrases.beforeArticle(from);
    boolean within = duration.fromNow()
        || sentence.is(before, Role.WITHIN)
        || (before < from - 1 && sentence.is(before, Role.IN_TIME))
        || phrases.endsWithin(before);
    if (!within || phrases.isSome(from)) {
      return;
    }
    if (services.isWindow(from, to)) {
      sentence.claim(before, to, Part.TIME);
    } else if (services.isServiceTime(duration, from, to)) {
      sentence.claim(before, to, Part.LIMIT);
    } else if (deadlineRank < 2) {
      deadline = duration;
      deadlineRank = 2;
      isBefore = false;
      boolean leads = sentence.is(before, Role.PREPOSITION)
          || sentence.is(before, Role.WITHIN)
          || sentence.is(before, Role.IN_TIME)
          || phrases.endsWithin(before);
      sentence.claim(
          leads ? before : from,
          tokens.reads(to, "tijd") || tokens.reads(to, "time") ? to + 1 : to,
          Part.TIME);
    }
  }

  private void calendar(TimeFrame time, int from, int to) {
    boolean isUnit = to - from == 1 && sentence.is(from, Role.TIME_UNIT);
    if (isUnit && !phrases.isYear(from)) {
      return;
    }
    if (phrases.isSame(from)) {
      sentence.claim(from, to, Part.TIME);
      return;
    }
    if (tokens.width(from, Role.YEAR_ON_YEAR) > 0) {
      reference = time;
      sentence.claim(from, to, Part.TIME);
      return;
    }
    int compared = TimeComparison.before(sentence, from);
    if (compared >= 0) {
      reference = time;
      sentence.claim(compared, TimeComparison.afterLevel(tokens, to), Part.TIME);
      return;
    }
    int width = phrases.prefix(from, Role.REFERENCE);
    CalendarTerm term =
        time instanceof TimeFrame.Period period ? period.term() : ((TimeFrame.Day) time).term();
    if (width > 0 && !phrases.isDeadlinePrefix(from)) {
      reference = time;
      sentence.claim(from - width, to, Part.TIME);
    } else if (isBaselineTime(from, to)) {
      reference = time;
      sentence.claim(phrases.beforeArticle(from), to, Part.TIME);
    } else if (phrases.prefix(from, Role.START) > 0
        && !phrases.isDeadlinePrefix(from)
        && term.first().isEmpty()) {
      start = time;
      sentence.claim(from - phrases.prefix(from, Role.START), to, Part.TIME);
    } else if (!isPast(term, from)) {
      due(time, term, from, to);
    }
  }

  /** "van 94,5% in 2026 naar 97%": the time of the first of two values. */
  private boolean isBaselineTime(int from, int to) {
    int before = sentence.is(from - 1, Role.PREPOSITION) ? from - 2 : from - 1;
    boolean compared = tokens.reads(from - 1, "on")
        && sentence.amount(before) >= 0
        && sentence.time(before) < 0
        && sentence.times.get(sentence.time(from)) instanceof TimeFrame.Period;
    if (compared) {
      return true;
    }
    return sentence.amount(before) >= 0 && sentence.is(to, Role.TO) && sentence.amount(to + 1) >= 0;
  }

  /** What lies in the past, and what another noun has ("the report of last week"), is no deadline. */
  private boolean isPast(CalendarTerm term, int from) {
    String code = term.code();
    return code.startsWith("last-")
        || code.startsWith("-")
        || (term.isRelative() && code.startsWith("P") && code.contains("/"))
        || phrases.prefix(from, Role.SHIFT) > 0
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

  private void due(TimeFrame time, CalendarTerm term, int from, int to) {
    int width = phrases.prefix(from, Role.DEADLINE);
    if (width == 0 && to == from + 1 && sentence.is(from, Role.WEEKDAY)) {
      sentence.claim(from - 1, to, Part.TIME);
      return;
    }
    boolean plain = sentence.is(phrases.beforeArticle(from), Role.PREPOSITION)
        || sentence.is(phrases.beforeArticle(from), Role.WITHIN);
    int rank = width > 0
        ? 3
        : term.first().isPresent()
            ? 3
            : plain && !sentence.is(phrases.beforeArticle(from), Role.OF) ? 2 : 1;
    int claimFrom = width > 0
        ? from - width
        : plain ? phrases.beforeArticle(from) : phrases.beforeArticle(from) + 1;
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
    return time instanceof TimeFrame.Period && phrases.prefix(from, Role.BEFORE) > 0 && !isEnd;
  }

  private TimeFrame deadlineOf(TimeFrame time, CalendarTerm term) {
    term.first().ifPresent(first -> start = new TimeFrame.Period(time.span(), first));
    return term.first().isPresent() ? new TimeFrame.Period(time.span(), term.last()) : time;
  }
}
