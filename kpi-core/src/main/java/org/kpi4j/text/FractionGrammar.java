package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Parts of one in words: half, driekwart, two thirds, two and a half, half a million. */
final class FractionGrammar {
  private final Tokens tokens;

  FractionGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "half", "driekwart", "the half of", "half a million"; a bare "quarter" is a time. */
  @Nullable
  Numeral bareFraction(int i) {
    if (tokens.is(i, Role.TIME_UNIT) && !tokens.is(i + 1, Role.SCALE)) {
      return null;
    }
    Numeral fraction =
        Numeral.of(i, i + 1, tokens.word(i).number(Role.FRACTION), Numeral.Form.FRACTION);
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

  /** "two thirds", "drie vijfde", "three quarters". */
  Numeral partsOf(Numeral count) {
    boolean hyphen = tokens.isSymbol(count.to(), '-')
        && tokens.isGlued(count.to() - 1)
        && tokens.isGlued(count.to());
    int at = hyphen ? count.to() + 1 : count.to();
    if (!count.isWhole() || !isDenominator(at) || count.value() < 1) {
      return count;
    }
    return timesScale(count.upTo(at + 1, count.value() * fraction(at), Numeral.Form.FRACTION));
  }

  private boolean isDenominator(int i) {
    boolean afterTens = tokens.isWord(i - 1) && tokens.word(i - 1).number(Role.CARDINAL) >= 20;
    boolean period =
        tokens.is(i, Role.TIME_UNIT) && !tokens.is(i + 1, Role.OF) && !tokens.is(i + 1, Role.SCALE);
    return isFraction(i) && !afterTens && !period;
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

  /** "two and a half", "3 million and a quarter". */
  Numeral plusFraction(Numeral whole) {
    if (!tokens.is(whole.to(), Role.AND) || !whole.isWhole()) {
      return whole;
    }
    int next = whole.to() + 1;
    double count = 1;
    if (tokens.is(next, Role.A)) {
      next++;
    } else if (tokens.is(next, Role.CARDINAL)) {
      count = tokens.word(next).number(Role.CARDINAL);
      next++;
    }
    if (!isFraction(next)) {
      return whole;
    }
    double scale = whole.value() >= 1e6 && whole.value() % 1e6 == 0 && count * fraction(next) < 1
        ? scaleOf(whole.value())
        : 1;
    return whole.upTo(next + 1, whole.value() + count * fraction(next) * scale, Numeral.Form.WORDS);
  }

  private static double scaleOf(double value) {
    return value % 1e9 == 0 ? 1e9 : 1e6;
  }
}
