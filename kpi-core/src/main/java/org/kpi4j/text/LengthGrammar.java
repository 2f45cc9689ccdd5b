package org.kpi4j.text;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Lengths of time: six months, anderhalf jaar, 72h, an hour and a half, 2 jaar en 3 dagen, a fortnight. */
final class LengthGrammar {
  private final TimeTokens times;
  private final Tokens tokens;

  LengthGrammar(TimeTokens times) {
    this.times = times;
    this.tokens = times.tokens;
  }

  @Nullable
  Found<Length> at(int i) {
    Found<Length.Part> first = part(i);
    if (first == null || first.isInvalid()) {
      return null;
    }
    ImmutableList.Builder<Length.Part> parts = ImmutableList.builder();
    parts.add(half(first));
    int to = endOfHalf(first);
    for (Found<Length.Part> next = smaller(first, to); next != null; next = smaller(next, to)) {
      parts.add(next.value());
      to = next.to();
    }
    return new Found<>(i, to, new Length(parts.build()));
  }

  /** A further part counts a smaller unit: "2 years and 3 days". */
  private @Nullable Found<Length.Part> smaller(Found<Length.Part> previous, int to) {
    int at = tokens.isSymbol(to, ',') || times.is(to, Role.AND) ? to + 1 : to;
    if (isBareMinutes(previous, at)) {
      return new Found<>(
          at, at + 1, new Length.Part(tokens.word(at).number(Role.CARDINAL), CalendarUnit.MINUTE));
    }
    Found<Length.Part> next =
        at == to && !tokens.isNumber(at) && !times.is(at, Role.CARDINAL) ? null : part(at);
    return next != null
            && !previous.isInvalid()
            && !next.isInvalid()
            && next.value().unit().compareTo(previous.value().unit()) < 0
        ? next
        : null;
  }

  /** "1 hour thirty". */
  private boolean isBareMinutes(Found<Length.Part> previous, int at) {
    boolean minutes = times.is(at, Role.CARDINAL)
        && tokens.word(at).number(Role.CARDINAL) < 60
        && !tokens.isWord(at + 1);
    return minutes && previous.value().unit() == CalendarUnit.HOUR;
  }

  /** "a year and a half", "one year and a quarter". */
  private Length.Part half(Found<Length.Part> part) {
    Length.Part value = part.value();
    int to = endOfHalf(part);
    return to == part.to()
        ? value
        : new Length.Part(value.count() + tokens.word(to - 1).number(Role.FRACTION), value.unit());
  }

  private int endOfHalf(Found<Length.Part> part) {
    if (!times.is(part.to(), Role.AND)) {
      return part.to();
    }
    int at = times.is(part.to() + 1, Role.A) ? part.to() + 2 : part.to() + 1;
    boolean fraction = times.is(at, Role.FRACTION) && tokens.width(at + 1, Role.TIME_UNIT) == 0;
    return fraction ? at + 1 : part.to();
  }

  private @Nullable Found<Length.Part> part(int i) {
    int whole = tokens.width(i, Role.WHOLE);
    int wholeAt = afterHyphen(i + whole);
    if (whole > 0 && times.year(wholeAt + tokens.width(wholeAt, Role.TIME_UNIT)) > 0) {
      return null;
    }
    if (whole > 0 && isUnit(wholeAt)) {
      return unit(i, wholeAt, 1);
    }
    int some = tokens.width(i, Role.SOME);
    if (some > 0 && isUnit(i + some)) {
      return unit(i, i + some, tokens.at(i, Role.SOME).number(Role.SOME));
    }
    if (times.is(i, Role.LENGTH) && times.is(i - 1, Role.PREPOSITION)) {
      return unit(i, i, 1);
    }
    Numeral count = times.numeral(i);
    return count == null ? behindArticle(i) : counted(count);
  }

  /** "a month"; "a second visit" is no length. */
  private @Nullable Found<Length.Part> behindArticle(int i) {
    boolean place = times.is(i + 1, Role.ORDINAL) && tokens.isWord(i + 2);
    return times.is(i, Role.A) && isUnit(i + 1) && !place ? unit(i, i + 1, 1) : null;
  }

  private int afterHyphen(int i) {
    return tokens.isSymbol(i, '-') && tokens.isGlued(i) ? i + 1 : i;
  }

  private @Nullable Found<Length.Part> counted(Numeral count) {
    if (count.signed()
        || count.value() < 0
        || count.form() == Numeral.Form.ORDINAL
        || count.form() == Numeral.Form.SCORE
        || count.value() > 1e9) {
      return null;
    }
    int at = count.to();
    at = times.is(at, Role.A) && count.form() == Numeral.Form.FRACTION ? at + 1 : at;
    boolean ofOne = times.is(at, Role.OF) && times.is(at + 1, Role.A) && isUnit(at + 2);
    at = ofOne && count.isShare() ? at + 2 : at;
    at = times.is(at, Role.OF) && isUnit(at + 1) && !count.isWhole() ? at + 1 : at;
    at = isUnit(at) ? at : afterModifier(at);
    boolean other = times.is(at - 1, Role.SHIFT) && count.value() != 1 && !times.isPlural(at);
    return isUnit(at) && !other && !isPlaceBefore(count, at) && !RosterWords.at(tokens, at)
        ? unit(count.from(), at, count.value())
        : null;
  }

  private int afterModifier(int i) {
    return tokens.isWord(i)
            && (times.is(i, Role.SHIFT)
                || times.is(i, Role.WHOLE)
                || times.is(i, Role.COMPARATIVE)
                || times.is(i, Role.ROLLING))
        ? i + 1
        : i;
  }

  /** A "2 m" is two metres and 3 ' are feet unless nothing else is there; 5 d needs no space. */
  private boolean isPlaceBefore(Numeral count, int at) {
    boolean letter = tokens.end(at) - tokens.start(at) == 1 && !tokens.reads(at, "u");
    boolean loose = !tokens.isGlued(at - 1) && tokens.size() > 3;
    boolean quote = tokens.isAnySymbol(at, "'\"") && tokens.isWord(at + 1);
    return (count.form() == Numeral.Form.WORDS && letter)
        || (letter && loose && !tokens.reads(at, "s") && !tokens.reads(at, "h"))
        || quote;
  }

  private boolean isUnit(int i) {
    return tokens.width(i, Role.TIME_UNIT) > 0 || times.is(i, Role.LENGTH);
  }

  private Found<Length.Part> unit(int from, int at, double count) {
    int width = tokens.width(at, Role.TIME_UNIT);
    if (width > 0) {
      CalendarUnit unit = CalendarUnit.valueOf(tokens.at(at, Role.TIME_UNIT).value(Role.TIME_UNIT));
      return new Found<>(from, at + width, new Length.Part(count, unit));
    }
    String length = tokens.word(at).value(Role.LENGTH);
    CalendarUnit unit = CalendarUnit.valueOf(length.substring(length.indexOf(' ') + 1));
    return new Found<>(
        from, at + 1, new Length.Part(count * tokens.word(at).number(Role.LENGTH), unit));
  }
}
