package org.kpi4j.text;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Hours of the day, which are neither amounts nor deadlines: 22:00 uur, 5 pm, voor 10 uur 's ochtends, noon. */
final class ClockGrammar {
  private static final int LAST_HOUR = 24;
  private static final int MINUTES = 60;
  private static final int QUARTER = 15;
  private static final int HALF = 30;
  private static final int EARLIEST = 6;

  private final TimeTokens times;
  private final Tokens tokens;

  ClockGrammar(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
  }

  /** {@return the token behind the hour of the day that starts at a token; the token itself when none does} */
  int end(int i) {
    if (times.is(i, Role.CLOCK_NAME)) {
      return isBefore(i - 1) ? i + 1 : i;
    }
    if (!tokens.isNumber(i) || isInside(i)) {
      return i;
    }
    int hour = times.digits(i);
    if (tokens.isSymbol(i + 1, ':')) {
      return withMinutes(i, hour);
    }
    return hour >= 0 ? bare(i, hour) : dotted(i);
  }

  private boolean isInside(int i) {
    return tokens.isGlued(i - 1) && (tokens.isWord(i - 1) || tokens.isAnySymbol(i - 1, ":/.$€£"));
  }

  /** "22:00", "7:30 pm", "14:05:00"; 3:1 and 1:10 are ratios. */
  private int withMinutes(int i, int hour) {
    int minutes = times.length(i + 2) == 2 ? times.digits(i + 2) : -1;
    boolean clock = tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && hour >= 0
        && hour <= LAST_HOUR
        && times.length(i) <= 2
        && minutes >= 0
        && minutes < MINUTES;
    if (!clock) {
      return i;
    }
    boolean seconds =
        tokens.isSymbol(i + 3, ':') && tokens.isGlued(i + 2) && times.length(i + 4) == 2;
    int to = seconds ? i + 5 : i + 3;
    int end = marked(to);
    boolean whole = times.length(i) == 2 || minutes % HALF == 0;
    boolean clear = seconds || end > to || (whole && (isBefore(i - 1) || minutes % QUARTER == 0));
    return clear ? end : i;
  }

  /** "17.00 uur", "om 9.30". */
  private int dotted(int i) {
    String text = times.length(i) > 3 && times.length(i) <= 5 ? tokens.text(i) : "";
    int point = text.indexOf('.');
    boolean clock = point > 0
        && point == text.length() - 3
        && Integer.parseInt(text.substring(0, point)) <= LAST_HOUR
        && Integer.parseInt(text.substring(point + 1)) < MINUTES;
    int end = clock ? marked(i + 1) : i;
    return clock && (end > i + 1 || tokens.reads(i - 1, "om")) ? end : i;
  }

  /** "5 pm", "10 uur 's ochtends", "om 9 uur", "voor 10 uur". */
  private int bare(int i, int hour) {
    if (hour > LAST_HOUR || times.length(i) > 2) {
      return i;
    }
    if (tokens.width(i + 1, Role.CLOCK) > 0) {
      return i + 1 + tokens.width(i + 1, Role.CLOCK);
    }
    if (!times.dayFirst) {
      return i;
    }
    if (isHourWord(i + 1)) {
      boolean marked = tokens.width(i + 2, Role.CLOCK) > 0;
      return marked || isHourBefore(i) ? marked(i + 1) : i;
    }
    boolean span = times.is(i - 1, Role.BETWEEN)
        && times.is(i + 1, Role.AND)
        && times.digits(i + 2) > hour
        && times.digits(i + 2) <= LAST_HOUR
        && hour >= EARLIEST
        && isHourWord(i + 3);
    return span ? marked(i + 3) : i;
  }

  private boolean isHourWord(int i) {
    return tokens.reads(i, "uur") || tokens.reads(i, "u");
  }

  /** "voor 10 uur per week" is a length. */
  private boolean isHourBefore(int i) {
    boolean counted = tokens.width(i + 2, Role.PER) > 0
        || (tokens.isWord(i + 2) && tokens.word(i + 2).isUnknown());
    return (tokens.reads(i - 1, "om") || isBefore(i - 1)) && !counted;
  }

  private int marked(int to) {
    int at = times.dayFirst && isHourWord(to) ? to + 1 : to;
    return at + tokens.width(at, Role.CLOCK);
  }

  private boolean isBefore(int i) {
    return tokens.reads(i, "voor")
        || tokens.reads(i, "vóór")
        || tokens.reads(i, "tegen")
        || tokens.reads(i, "vanaf")
        || tokens.reads(i, "at")
        || tokens.reads(i, "by")
        || tokens.reads(i, "before")
        || tokens.reads(i, "after")
        || tokens.reads(i, "until")
        || tokens.reads(i, "om");
  }
}
