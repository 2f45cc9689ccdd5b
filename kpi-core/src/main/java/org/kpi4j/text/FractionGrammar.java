package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Parts of one in words: half, driekwart, two thirds, two and a half, half a million. */
final class FractionGrammar {
  private final Tokens tokens;
  private final PlaceGrammar places;

  FractionGrammar(Tokens tokens, PlaceGrammar places) {
    this.tokens = tokens;
    this.places = places;
  }

  /** "half", "driekwart", "the half of", "half a million"; a bare "quarter" is a time. */
  @Nullable
  Numeral bareFraction(int i) {
    boolean ofTime =
        tokens.is(i + 1, Role.OF) && tokens.is(i + 2, Role.A) && tokens.is(i + 3, Role.TIME_UNIT);
    if (tokens.is(i, Role.TIME_UNIT) && !tokens.is(i + 1, Role.SCALE) && !ofTime) {
      return null;
    }
    Numeral fraction = Numeral.fraction(i, i + 1, tokens.word(i).number(Role.FRACTION));
    return timesScale(fraction);
  }

  Numeral timesScale(Numeral fraction) {
    int next = fraction.to();
    if (tokens.is(next, Role.OF) && tokens.is(next + 1, Role.A)) {
      next += 2;
    } else if (tokens.is(next, Role.A)) {
      next++;
    }
    return tokens.is(next, Role.SCALE)
        ? fraction.upTo(
            next + 1, fraction.value() * tokens.word(next).number(Role.SCALE), Numeral.Form.WORDS)
        : fraction;
  }

  /** "two thirds", "drie vijfde", "three quarters", "vijf / achtste", "three twenty-firsts". */
  Numeral partsOf(Numeral count) {
    int at = afterJoint(count.to());
    if (!count.isWhole() || count.value() < 1) {
      return count;
    }
    if (isDenominator(at) || isShareOfChange(count, at)) {
      return timesScale(count.upTo(at + 1, count.value() * fraction(at), Numeral.Form.FRACTION));
    }
    Numeral place = places.denominator(at, count.value() > 1);
    return place == null
        ? count
        : count.upTo(place.to(), count.value() / place.value(), Numeral.Form.FRACTION);
  }

  private int afterJoint(int i) {
    boolean hyphen = tokens.isSymbol(i, '-') && tokens.isGlued(i - 1) && tokens.isGlued(i);
    boolean slash = tokens.isSymbol(i, '/') && tokens.is(i + 1, Role.ORDINAL);
    return hyphen || slash ? i + 1 : i;
  }

  private boolean isDenominator(int i) {
    boolean afterTens = tokens.isWord(i - 1) && tokens.word(i - 1).number(Role.CARDINAL) >= 20;
    boolean period =
        tokens.is(i, Role.TIME_UNIT) && !tokens.is(i + 1, Role.OF) && !tokens.is(i + 1, Role.SCALE);
    return isFraction(i) && !afterTens && !period;
  }

  /** "by three quarters", "to three quarters": what something changes by or to is a share, no length of time. */
  private boolean isShareOfChange(Numeral count, int at) {
    int before = count.from() - 1;
    boolean led =
        tokens.is(before, Role.BY) || (tokens.is(before, Role.TO) && !tokens.isNumber(before - 1));
    return led
        && tokens.is(at, Role.FRACTION)
        && count.value() * fraction(at) < 1
        && !tokens.isNumber(count.from());
  }

  boolean isFraction(int i) {
    return tokens.is(i, Role.FRACTION)
        || (tokens.is(i, Role.ORDINAL)
            && tokens.word(i).number(Role.ORDINAL) > 2
            && !isNoun(i + 1));
  }

  private boolean isNoun(int i) {
    return tokens.isWord(i) && tokens.word(i).isUnknown();
  }

  double fraction(int i) {
    return tokens.is(i, Role.FRACTION)
        ? tokens.word(i).number(Role.FRACTION)
        : 1 / tokens.word(i).number(Role.ORDINAL);
  }

  /** "two and a half", "3 million and a quarter", "tweehonderd drie vijfde". */
  Numeral plusFraction(Numeral whole) {
    boolean joins = tokens.is(whole.to(), Role.AND);
    boolean follows = whole.value() >= 100
        && tokens.is(whole.to(), Role.CARDINAL)
        && tokens.is(whole.to() + 1, Role.ORDINAL);
    if ((!joins && !follows) || !whole.isWhole()) {
      return whole;
    }
    int next = joins ? whole.to() + 1 : whole.to();
    double count = tokens.is(next, Role.CARDINAL) ? tokens.word(next).number(Role.CARDINAL) : 1;
    next = tokens.is(next, Role.CARDINAL) || tokens.is(next, Role.A) ? next + 1 : next;
    return isFraction(next) ? sum(whole, next, count * fraction(next)) : whole;
  }

  private Numeral sum(Numeral whole, int last, double part) {
    if (tokens.is(last + 1, Role.SCALE)) {
      double scale = tokens.word(last + 1).number(Role.SCALE);
      double value =
          whole.value() < scale ? (whole.value() + part) * scale : whole.value() + part * scale;
      return whole.upTo(last + 2, value, Numeral.Form.WORDS);
    }
    double scale =
        whole.value() >= 1e6 && whole.value() % 1e6 == 0 && part < 1 ? scaleOf(whole.value()) : 1;
    return whole.upTo(last + 1, whole.value() + part * scale, Numeral.Form.WORDS);
  }

  private static double scaleOf(double value) {
    return value % 1e9 == 0 ? 1e9 : 1e6;
  }
}
