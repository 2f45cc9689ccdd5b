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
  private final Deadlines deadlines = new Deadlines();
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
        place(new PlacedTime(time, from, sentence.to(time.span())));
      }
    }
    Optional.ofNullable(deadlines.best()).ifPresent(reading::deadline);
    reading.isDeadlineBefore(deadlines.isBefore());
    Optional.ofNullable(start).ifPresent(reading::start);
    Optional.ofNullable(reference).ifPresent(reading::reference);
    Optional.ofNullable(frequency).ifPresent(reading::frequency);
  }

  /** {@return whether a date or a length of time says when} */
  boolean hasDeadline() {
    return deadlines.best() != null;
  }

  private void place(PlacedTime time) {
    if (time.frame() instanceof TimeFrame.Recurrence recurrence) {
      recurring(recurrence, time);
    } else if (time.frame() instanceof TimeFrame.Duration duration) {
      length(duration, time);
    } else if (!phrases.isSome(time.from())) {
      calendar(time);
    }
  }

  private void claim(PlacedTime time) {
    sentence.claim(time.from(), time.to(), Part.TIME);
  }

  /** "monthly active users": a rhythm inside a name is none of the goal's. */
  private void recurring(TimeFrame.Recurrence recurrence, PlacedTime time) {
    boolean named = phrases.isAdjective(time.from(), time.to()) && sentence.amount(time.to()) < 0;
    if (!named && frequency == null) {
      frequency = recurrence;
      claim(time);
    }
  }

  private void length(TimeFrame.Duration duration, PlacedTime time) {
    if (phrases.isWholePeriod(duration, time.from())) {
      CalendarTerm current =
          CalendarTerm.current(duration.length().parts().get(0).unit());
      TimeFrame period = new TimeFrame.Period(duration.span(), current);
      calendar(new PlacedTime(period, time.from(), time.to()));
    } else if (isWithin(duration, time.from()) && !phrases.isSome(time.from())) {
      within(duration, time);
    }
  }

  private boolean isWithin(TimeFrame.Duration duration, int from) {
    int before = phrases.beforeArticle(from);
    return duration.fromNow()
        || sentence.is(before, Role.WITHIN)
        || (before < from - 1 && sentence.is(before, Role.IN_TIME))
        || phrases.endsWithin(before);
  }

  private void within(TimeFrame.Duration duration, PlacedTime time) {
    int before = phrases.beforeArticle(time.from());
    if (services.isWindow(time.from(), time.to())) {
      sentence.claim(before, time.to(), Part.TIME);
    } else if (services.isServiceTime(duration, time.from(), time.to())) {
      sentence.claim(before, time.to(), Part.LIMIT);
    } else if (deadlines.isOpenTo(Deadlines.PLACED)) {
      deadlines.take(duration, Deadlines.PLACED, false);
      boolean isNoun = tokens.reads(time.to(), "tijd") || tokens.reads(time.to(), "time");
      sentence.claim(
          leads(before) ? before : time.from(), isNoun ? time.to() + 1 : time.to(), Part.TIME);
    }
  }

  private boolean leads(int before) {
    return sentence.is(before, Role.PREPOSITION)
        || sentence.is(before, Role.WITHIN)
        || sentence.is(before, Role.IN_TIME)
        || phrases.endsWithin(before);
  }

  private void calendar(PlacedTime time) {
    boolean isUnit = time.to() - time.from() == 1 && sentence.is(time.from(), Role.TIME_UNIT);
    if (isUnit && !phrases.isYear(time.from())) {
      return;
    }
    if (phrases.isSame(time.from())) {
      claim(time);
      return;
    }
    PlacedTime compared = compared(time);
    if (compared == null) {
      ahead(time);
    } else {
      reference = compared.frame();
      claim(compared);
    }
  }

  /** {@return a time that is compared with, and the words that say so; null when it is not} */
  private @Nullable PlacedTime compared(PlacedTime time) {
    int from = time.from();
    if (tokens.width(from, Role.YEAR_ON_YEAR) > 0) {
      return time;
    }
    int bound = TimeComparison.before(sentence, from);
    if (bound >= 0) {
      int to = TimeComparison.afterLevel(tokens, time.to());
      return new PlacedTime(time.frame(), bound, to);
    }
    int width = phrases.prefix(from, Role.REFERENCE);
    if (width > 0 && !phrases.isDeadlinePrefix(from)) {
      return time.behind(from - width);
    }
    return isBaselineTime(from, time.to()) ? time.behind(phrases.beforeArticle(from)) : null;
  }

  private void ahead(PlacedTime time) {
    int width = phrases.prefix(time.from(), Role.START);
    if (width > 0
        && !phrases.isDeadlinePrefix(time.from())
        && time.term().first().isEmpty()) {
      start = time.frame();
      claim(time.behind(time.from() - width));
    } else if (!isPast(time.term(), time.from())) {
      due(time);
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

  private void due(PlacedTime time) {
    int from = time.from();
    int width = phrases.prefix(from, Role.DEADLINE);
    if (width == 0 && time.to() == from + 1 && sentence.is(from, Role.WEEKDAY)) {
      sentence.claim(from - 1, time.to(), Part.TIME);
      return;
    }
    int before = phrases.beforeArticle(from);
    boolean placed = sentence.is(before, Role.PREPOSITION) || sentence.is(before, Role.WITHIN);
    int unnamed = placed && !sentence.is(before, Role.OF) ? Deadlines.PLACED : Deadlines.BARE;
    int rank = width > 0 || time.term().first().isPresent() ? Deadlines.NAMED : unnamed;
    if (deadlines.isOpenTo(rank)) {
      deadlines.take(deadlineOf(time), rank, isBefore(time));
    }
    sentence.claim(width > 0 ? from - width : placed ? before : before + 1, time.to(), Part.TIME);
  }

  /** "before 2028", but not "before the end of 2028". */
  private boolean isBefore(PlacedTime time) {
    int from = time.from();
    boolean isEnd = tokens.width(from, Role.PART) > 0 || tokens.width(from, Role.END_OF) > 0;
    return time.frame() instanceof TimeFrame.Period
        && phrases.prefix(from, Role.BEFORE) > 0
        && !isEnd;
  }

  private TimeFrame deadlineOf(PlacedTime time) {
    CalendarTerm term = time.term();
    TimeFrame frame = time.frame();
    term.first().ifPresent(first -> start = new TimeFrame.Period(frame.span(), first));
    return term.first().isPresent() ? new TimeFrame.Period(frame.span(), term.last()) : frame;
  }
}
