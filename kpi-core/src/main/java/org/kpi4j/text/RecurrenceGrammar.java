package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Times that come back: weekly, every two months, twice a year, per kwartaal, 3x per week, om de week. */
final class RecurrenceGrammar {
  private static final int MOST_TIMES = 1000;

  private final TimeTokens times;
  private final Tokens tokens;
  private final LengthGrammar lengths;

  RecurrenceGrammar(TimeTokens times, LengthGrammar lengths) {
    this.times = times;
    this.tokens = times.tokens;
    this.lengths = lengths;
  }

  /** How often, in how long. */
  record Rhythm(int times, Length every) {}

  @Nullable
  Found<Rhythm> at(int i) {
    Found<Rhythm> day = isPlace(i) ? dayOfEvery(i) : null;
    return day == null ? rhythm(i) : day;
  }

  private boolean isPlace(int i) {
    int at = times.is(i, Role.THE) ? i + 1 : i;
    return times.is(at, Role.ORDINAL)
        || (tokens.isNumber(at) && times.is(at + 1, Role.ORDINAL_SUFFIX))
        || tokens.reads(at, "last")
        || tokens.reads(at, "laatste");
  }

  /** "the first Monday of every month", "de 15e van elke maand", "the last day of each quarter". */
  private @Nullable Found<Rhythm> dayOfEvery(int i) {
    int at = times.is(i, Role.THE) ? i + 1 : i;
    at = times.is(at + 1, Role.ORDINAL_SUFFIX) ? at + 2 : at + 1;
    boolean day = times.is(at, Role.WEEKDAY) || times.is(at, Role.TIME_UNIT);
    int of = day ? at + 1 : at;
    boolean every = times.is(of, Role.OF) && times.is(of + 1, Role.EVERY);
    return every && tokens.width(of + 2, Role.TIME_UNIT) > 0
        ? new Found<>(
            i,
            of + 2 + tokens.width(of + 2, Role.TIME_UNIT),
            new Rhythm(1, Length.of(1, unit(of + 2))))
        : null;
  }

  private @Nullable Found<Rhythm> rhythm(int i) {
    int recurring = tokens.width(i, Role.RECURRING);
    if (recurring > 0) {
      Length length = length(tokens.at(i, Role.RECURRING).value(Role.RECURRING));
      return new Found<>(i, i + recurring, new Rhythm(1, length));
    }
    int other = tokens.width(i, Role.EVERY_OTHER);
    if (other > 0) {
      return every(i, i + other, 2);
    }
    if (times.is(i, Role.EVERY)) {
      return every(i, i + tokens.width(i, Role.EVERY), 1);
    }
    int word = tokens.width(i, Role.TIMES_WORD);
    if (word > 0) {
      return counted(i, i + word, tokens.at(i, Role.TIMES_WORD).number(Role.TIMES_WORD));
    }
    return times.is(i, Role.WEEKDAY) ? onDays(i) : rate(i);
  }

  /** "3x per week", "per kwartaal", "a month". */
  private @Nullable Found<Rhythm> rate(int i) {
    if (tokens.isNumber(i) || times.is(i, Role.CARDINAL)) {
      return numbered(i);
    }
    return tokens.width(i, Role.PER) > 0 || times.is(i, Role.A) ? per(i, i, 1) : null;
  }

  private @Nullable Found<Rhythm> every(int from, int at, int factor) {
    if (times.is(at, Role.WEEKDAY)) {
      return weekdays(from, at + 1, Length.of(factor, CalendarUnit.WEEK));
    }
    if (times.is(at, Role.ORDINAL) && times.is(at + 1, Role.WEEKDAY)) {
      return everyNth(from, at);
    }
    Found<CalendarUnit> unit = returning(at);
    if (unit != null) {
      return new Found<>(from, unit.to(), new Rhythm(1, Length.of(factor, unit.value())));
    }
    Found<Length> length = lengths.at(at);
    return length == null || length.isInvalid()
        ? null
        : new Found<>(from, length.to(), new Rhythm(1, length.value()));
  }

  /** {@return how often what stands at a token comes back: mornings daily, Christmas and May yearly, months monthly} */
  private @Nullable Found<CalendarUnit> returning(int at) {
    if (times.is(at, Role.DAY_PART)) {
      return new Found<>(at, at + 1, CalendarUnit.DAY);
    }
    if (times.is(at, Role.MONTH) || tokens.width(at, Role.HOLIDAY) > 0) {
      int width = Math.max(tokens.width(at, Role.MONTH), tokens.width(at, Role.HOLIDAY));
      return new Found<>(at, at + width, CalendarUnit.YEAR);
    }
    int width = tokens.width(at, Role.TIME_UNIT);
    return width > 0 ? new Found<>(at, at + width, unit(at)) : null;
  }

  /** "every second Friday", "elke eerste maandag van de maand". */
  private Found<Rhythm> everyNth(int from, int at) {
    int month = times.afterOf(at + 2);
    boolean monthly = month > at + 2 && times.unit(month) == CalendarUnit.MONTH;
    double weeks = Math.max(1, tokens.word(at).number(Role.ORDINAL));
    return monthly
        ? new Found<>(from, month + 1, new Rhythm(1, Length.of(1, CalendarUnit.MONTH)))
        : new Found<>(from, at + 2, new Rhythm(1, Length.of(weeks, CalendarUnit.WEEK)));
  }

  /** "on Mondays", "'s maandags"; "three Fridays from now" are counted. */
  private @Nullable Found<Rhythm> onDays(int i) {
    String text = tokens.text();
    boolean plural = text.regionMatches(true, tokens.end(i) - 4, "days", 0, 4)
        || text.regionMatches(true, tokens.end(i) - 4, "dags", 0, 4)
        || text.regionMatches(true, tokens.end(i) - 5, "dagen", 0, 5);
    boolean counted =
        tokens.isNumber(i - 1) || times.is(i - 1, Role.CARDINAL) || times.is(i - 1, Role.SHIFT);
    return plural && !counted ? weekdays(i, i + 1, Length.of(1, CalendarUnit.WEEK)) : null;
  }

  /** "every Monday and Thursday". */
  private Found<Rhythm> weekdays(int from, int next, Length week) {
    int count = 1;
    int at = next;
    while ((times.is(at, Role.AND) || tokens.isSymbol(at, ',')) && times.is(at + 1, Role.WEEKDAY)) {
      count++;
      at += 2;
    }
    return new Found<>(from, at, new Rhythm(count, week));
  }

  private @Nullable Found<Rhythm> numbered(int i) {
    Numeral count = times.numeral(i);
    if (count == null || !count.isWhole() || count.value() < 1 || count.value() > MOST_TIMES) {
      return null;
    }
    int width = tokens.width(count.to(), Role.TIMES);
    return width == 0 ? null : counted(i, count.to() + width, count.value());
  }

  private @Nullable Found<Rhythm> counted(int from, int at, double count) {
    int next = tokens.reads(at, "in") ? at + 1 : at;
    boolean per =
        tokens.width(next, Role.PER) > 0 || times.is(next, Role.A) || times.is(next, Role.EVERY);
    return per && count >= 1 && count <= MOST_TIMES ? per(from, next, (int) count) : null;
  }

  private @Nullable Found<Rhythm> per(int from, int at, int count) {
    int per = tokens.width(at, Role.PER);
    if (per == 0 && count == 1 && from == at && !isRate(at)) {
      return null;
    }
    if (tokens.isSymbol(at, '/') && !tokens.isWord(at + 1)) {
      return null;
    }
    int unitAt = at + Math.max(1, per);
    unitAt = times.is(unitAt, Role.FISCAL) ? unitAt + 1 : unitAt;
    int width = tokens.width(unitAt, Role.TIME_UNIT);
    if (width > 0 && unit(unitAt).isDateBased()) {
      return new Found<>(from, unitAt + width, new Rhythm(count, Length.of(1, unit(unitAt))));
    }
    Found<Length> length = width > 0 || per == 0 ? null : lengths.at(unitAt);
    return length == null || length.isInvalid() || !length.value().isDateBased()
        ? null
        : new Found<>(from, length.to(), new Rhythm(count, length.value()));
  }

  /** "40 leads a month", "€250 a week": English only, behind what is counted. */
  private boolean isRate(int a) {
    boolean english = tokens.reads(a, "a") || tokens.reads(a, "an");
    boolean counted = tokens.isNumber(a - 1)
        || (tokens.isWord(a - 1) && tokens.word(a - 1).isUnknown())
        || (tokens.isWord(a - 1) && (isNumber(a - 2) || isNumber(a - 3)))
        || times.is(a - 1, Role.CURRENCY)
        || times.is(a - 1, Role.CARDINAL)
        || times.is(a - 1, Role.SCALE)
        || times.is(a - 1, Role.SCALE_LETTER)
        || times.is(a - 1, Role.TIME_UNIT)
        || times.is(a - 1, Role.PERCENT);
    return english && counted && !times.is(a - 1, Role.PREPOSITION);
  }

  /** A weekend comes back every week. */
  private CalendarUnit unit(int i) {
    CalendarUnit unit = CalendarUnit.valueOf(tokens.at(i, Role.TIME_UNIT).value(Role.TIME_UNIT));
    return unit == CalendarUnit.WEEKEND ? CalendarUnit.WEEK : unit;
  }

  private boolean isNumber(int i) {
    return tokens.isNumber(i) || times.is(i, Role.CARDINAL);
  }

  private static Length length(String code) {
    CalendarUnit unit = switch (code.charAt(code.length() - 1)) {
      case 'D' -> CalendarUnit.DAY;
      case 'W' -> CalendarUnit.WEEK;
      case 'M' -> CalendarUnit.MONTH;
      default -> CalendarUnit.YEAR;
    };
    return Length.of(Double.parseDouble(code.substring(1, code.length() - 1)), unit);
  }
}
