package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Numbers in digits and in words, signed, multiplied, and as parts of one. */
final class NumeralGrammar {
  private static final int LARGEST_SCALE_OF_SCORE = 10;

  private final Tokens tokens;
  private final char decimal;

  NumeralGrammar(Tokens tokens, char decimal) {
    this.tokens = tokens;
    this.decimal = decimal;
  }

  /** {@return the number that starts at a token; null when none does} */
  @Nullable
  Numeral at(int i) {
    if (isSign(i)) {
      Numeral unsigned = unsigned(i + 1 + tokens.width(i + 1, Role.CURRENCY));
      return unsigned == null ? null : signed(i, unsigned);
    }
    return unsigned(i);
  }

  private Numeral signed(int sign, Numeral unsigned) {
    boolean negative = !tokens.isAnySymbol(sign, "+±");
    double value = negative ? -unsigned.value() : unsigned.value();
    return new Numeral(sign, unsigned.to(), value, unsigned.form(), true, unsigned.ambiguous());
  }

  private boolean isSign(int i) {
    if (tokens.is(i, Role.MINUS)) {
      return tokens.isNumber(i + 1)
          || tokens.is(i + 1, Role.CARDINAL)
          || (tokens.is(i + 1, Role.A) && !tokens.has(i + 2));
    }
    return tokens.isAnySymbol(i, "+-−–±") && !tokens.isGlued(i - 1) && isSignedNumber(i);
  }

  private boolean isSignedNumber(int i) {
    boolean number =
        tokens.isNumber(i + 1) || (tokens.is(i + 1, Role.CURRENCY) && tokens.isGlued(i));
    return number && (tokens.isGlued(i) || !tokens.isNumber(i - 1));
  }

  private @Nullable Numeral unsigned(int i) {
    if (tokens.isNumber(i)) {
      return isName(i) ? null : digits(i);
    }
    if (tokens.isSymbol(i, '.')
        && tokens.isNumber(i + 1)
        && tokens.isGlued(i)
        && !tokens.isGlued(i - 1)) {
      return bareDecimals(i);
    }
    if (tokens.is(i, Role.A)) {
      return counted(i);
    }
    return words(i);
  }

  /** Digits that are part of a name: p95, Day-7, 24/7, top 10, 90-dagenretentie. */
  private boolean isName(int i) {
    if (tokens.isGlued(i - 1) && isNamePart(i - 1)) {
      return true;
    }
    boolean hyphenated = tokens.isGlued(i)
        && tokens.isSymbol(i + 1, '-')
        && tokens.isGlued(i + 1)
        && tokens.isWord(i + 2);
    return hyphenated || isRoundTheClock(i) || isLabelled(i);
  }

  private boolean isNamePart(int before) {
    if (tokens.isWord(before)) {
      return !tokens.is(before, Role.CURRENCY);
    }
    return tokens.isSymbol(before, '-') && tokens.isGlued(before - 1) && tokens.isWord(before - 1);
  }

  private boolean isRoundTheClock(int i) {
    return (tokens.reads(i, "24") && tokens.isSymbol(i + 1, '/') && tokens.reads(i + 2, "7"))
        || (tokens.reads(i, "7") && tokens.isSymbol(i - 1, '/') && tokens.reads(i - 2, "24"));
  }

  private boolean isLabelled(int i) {
    return tokens.is(i - 1, Role.LABEL) && !tokens.is(i + 1, Role.PERCENT);
  }

  private @Nullable Numeral digits(int i) {
    double value = DigitNumber.value(tokens.text(), tokens.start(i), tokens.end(i), decimal);
    if (Double.isNaN(value)) {
      return null;
    }
    boolean ambiguous =
        DigitNumber.isAmbiguous(tokens.text(), tokens.start(i), tokens.end(i), decimal);
    Numeral plain = new Numeral(i, i + 1, value, Numeral.Form.DIGITS, false, ambiguous);
    if (tokens.isGlued(i)
        && tokens.is(i + 1, Role.ORDINAL_SUFFIX)
        && exponential(plain).equals(plain)) {
      return plain.upTo(i + 2, value, Numeral.Form.ORDINAL);
    }
    return shared(suffixed(spaced(plain)));
  }

  private Numeral bareDecimals(int i) {
    double value =
        DigitNumber.value("0." + tokens.text(i + 1), 0, 2 + tokens.text(i + 1).length(), '.');
    return Numeral.of(i, i + 2, Double.isNaN(value) ? 0 : value, Numeral.Form.DIGITS);
  }

  /** Thousands that are set apart by spaces: 1 234 567. */
  private Numeral spaced(Numeral first) {
    Numeral all = first;
    while (first.isWhole() && first.value() < 1000 && isThousands(all.to())) {
      double group =
          DigitNumber.value(tokens.text(), tokens.start(all.to()), tokens.end(all.to()), decimal);
      all = all.upTo(all.to() + 1, all.value() * 1000 + group, Numeral.Form.DIGITS);
    }
    return all;
  }

  private boolean isThousands(int i) {
    return tokens.isNumber(i)
        && tokens.isNumber(i - 1)
        && tokens.end(i) - tokens.start(i) == 3
        && tokens.start(i) == tokens.end(i - 1) + 1
        && !(tokens.isGlued(i) && tokens.isWord(i + 1));
  }

  /** "12.3e+14". */
  private Numeral exponential(Numeral digits) {
    int at = digits.to();
    if (!tokens.reads(at, "e") || !tokens.isGlued(at - 1) || !tokens.isGlued(at)) {
      return digits;
    }
    int number = tokens.isAnySymbol(at + 1, "+-") && tokens.isGlued(at + 1) ? at + 2 : at + 1;
    double power = tokens.isNumber(number) && tokens.end(number) - tokens.start(number) <= 2
        ? DigitNumber.value(tokens.text(), tokens.start(number), tokens.end(number), decimal)
        : Double.NaN;
    boolean negative = tokens.isSymbol(at + 1, '-');
    return Double.isNaN(power)
        ? digits
        : digits.upTo(
            number + 1,
            digits.value() * Math.pow(10, negative ? -power : power),
            Numeral.Form.DIGITS);
  }

  private Numeral suffixed(Numeral digits) {
    Numeral exponential = exponential(digits);
    if (exponential.to() > digits.to()) {
      return exponential;
    }
    if (hasScaleLetter(digits)) {
      double scale = tokens.word(digits.to()).number(Role.SCALE_LETTER);
      return new Numeral(
          digits.from(),
          digits.to() + 1,
          digits.value() * scale,
          Numeral.Form.DIGITS,
          digits.signed(),
          false);
    }
    Numeral scaled = plusFraction(CardinalGrammar.scaled(tokens, digits));
    return scaled.to() > digits.to() ? scaled : fractioned(digits);
  }

  /** "1.2m sellers" is a million; "5m" and "5 m per" are metres; "$3m" is a million. */
  private boolean hasScaleLetter(Numeral digits) {
    int at = digits.to();
    if (!tokens.is(at, Role.SCALE_LETTER)) {
      return false;
    }
    boolean metre =
        tokens.reads(at, "m") && Character.isLowerCase(tokens.text().charAt(tokens.start(at)));
    boolean money = tokens.is(digits.from() - 1, Role.CURRENCY) || tokens.is(at + 1, Role.CURRENCY);
    boolean glued = tokens.isGlued(at - 1);
    if (metre && !money) {
      return glued
          && tokens.isWord(at + 1)
          && !tokens.is(at + 1, Role.PREPOSITION)
          && !tokens.isGlued(at);
    }
    return (glued || money || tokens.reads(at, "k") || isCapitalMillion(at)) && !isPartOfCode(at);
  }

  private boolean isCapitalMillion(int at) {
    return tokens.text().charAt(tokens.start(at)) == 'M' && tokens.end(at) - tokens.start(at) == 1;
  }

  private boolean isPartOfCode(int at) {
    return tokens.isGlued(at) && tokens.isNumber(at + 1);
  }

  /** 3/5 and 20/100 are parts of one; 4.2/5 and 8/10 are scores. */
  private Numeral fractioned(Numeral digits) {
    int slash = digits.to();
    boolean fraction = tokens.isSymbol(slash, '/')
        && tokens.isGlued(slash - 1)
        && tokens.isGlued(slash)
        && tokens.isNumber(slash + 1);
    if (!fraction || (tokens.isGlued(slash + 1) && tokens.isAnySymbol(slash + 2, "/-"))) {
      return digits;
    }
    double below =
        DigitNumber.value(tokens.text(), tokens.start(slash + 1), tokens.end(slash + 1), decimal);
    if (!(below > 0) || digits.value() > below) {
      return digits;
    }
    return (below == 5 || below == LARGEST_SCALE_OF_SCORE) && !tokens.is(slash + 2, Role.OF)
        ? new Numeral(digits.from(), slash + 2, digits.value(), Numeral.Form.SCORE, false, false)
        : digits.upTo(slash + 2, digits.value() / below, Numeral.Form.FRACTION);
  }

  /** "one in twenty", "3 op de 4", "7 out of 10 customers"; "8 out of 10" without a noun is a score. */
  private Numeral shared(Numeral number) {
    int width = tokens.width(number.to(), Role.OUT_OF);
    if (width == 0) {
      return number;
    }
    Numeral below = tokens.isNumber(number.to() + width)
        ? digitsOnly(number.to() + width)
        : CardinalGrammar.words(tokens, number.to() + width);
    if (below == null
        || below.value() <= number.value()
        || !below.isWhole()
        || isMeasured(below.to())) {
      return number;
    }
    if (isScore(number, below)) {
      return number.upTo(below.to(), number.value(), Numeral.Form.SCORE);
    }
    return number.isWhole()
        ? number.upTo(below.to(), number.value() / below.value(), Numeral.Form.FRACTION)
        : number;
  }

  private boolean isScore(Numeral number, Numeral below) {
    boolean scale = below.value() == LARGEST_SCALE_OF_SCORE || below.value() == 5;
    boolean counted =
        tokens.isWord(below.to()) && (tokens.word(below.to()).isUnknown() || number.isWhole());
    return scale
        && number.form() == Numeral.Form.DIGITS
        && tokens.isNumber(below.to() - 1)
        && !counted;
  }

  private boolean isMeasured(int i) {
    return tokens.is(i, Role.PERCENT) || tokens.is(i, Role.TIME_UNIT) || tokens.is(i, Role.MONTH);
  }

  private @Nullable Numeral digitsOnly(int i) {
    double value = DigitNumber.value(tokens.text(), tokens.start(i), tokens.end(i), decimal);
    return Double.isNaN(value) || (value >= 1900 && value <= 2100)
        ? null
        : Numeral.of(i, i + 1, value, Numeral.Form.DIGITS);
  }

  /** "a million", "een half", "a third of", "a dozen"; else the article is only an article. */
  private @Nullable Numeral counted(int i) {
    int next = i + 1;
    if (tokens.is(next, Role.SCALE) || (tokens.is(next, Role.CARDINAL) && !tokens.isNumber(next))) {
      Numeral rest = CardinalGrammar.words(tokens, next);
      return rest == null
          ? null
          : plusFraction(Numeral.of(i, rest.to(), rest.value(), Numeral.Form.WORDS));
    }
    if (tokens.is(next, Role.TON)
        || (tokens.is(next, Role.CURRENCY) && tokens.isWord(next) && !tokens.isWord(next + 1))) {
      return Numeral.of(i, next, 1, Numeral.Form.WORDS);
    }
    if (isFraction(next)) {
      return timesScale(Numeral.of(i, next + 1, fraction(next), Numeral.Form.FRACTION));
    }
    if (tokens.width(next, Role.OUT_OF) > 0 && isNumber(next + tokens.width(next, Role.OUT_OF))) {
      Numeral share = shared(Numeral.of(i, next, 1, Numeral.Form.WORDS));
      return share.form() == Numeral.Form.FRACTION ? share : null;
    }
    return mixed(i, next);
  }

  /** "een en een vierde". */
  private @Nullable Numeral mixed(int i, int next) {
    Numeral one = Numeral.of(i, next, 1, Numeral.Form.WORDS);
    if (tokens.is(i - 1, Role.MINUS) && !tokens.has(next)) {
      return one;
    }
    Numeral sum = plusFraction(one);
    return sum.to() > next ? sum : null;
  }

  private boolean isNumber(int i) {
    return tokens.isNumber(i) || tokens.is(i, Role.CARDINAL);
  }

  private @Nullable Numeral words(int i) {
    if (tokens.is(i, Role.FRACTION)) {
      return bareFraction(i);
    }
    Numeral cardinal = isLabelled(i) ? null : CardinalGrammar.words(tokens, i);
    if (cardinal == null) {
      return tokens.is(i, Role.ORDINAL)
          ? Numeral.of(i, i + 1, tokens.word(i).number(Role.ORDINAL), Numeral.Form.ORDINAL)
          : null;
    }
    Numeral ordinal = ordinal(cardinal);
    return ordinal == null ? shared(plusFraction(partsOf(cardinal))) : ordinal;
  }

  /** "twenty-first", "one hundred and third". */
  private @Nullable Numeral ordinal(Numeral cardinal) {
    int last = cardinal.to()
        + (tokens.isSymbol(cardinal.to(), '-') || tokens.is(cardinal.to(), Role.AND) ? 1 : 0);
    double ordinal = tokens.word(last).number(Role.ORDINAL);
    boolean fits = tokens.is(last, Role.ORDINAL)
        && cardinal.value() % 10 == 0
        && ordinal < 10
        && ordinal >= 1
        && cardinal.value() >= 20;
    return fits ? cardinal.upTo(last + 1, cardinal.value() + ordinal, Numeral.Form.ORDINAL) : null;
  }

  /** "half", "driekwart", "the half of", "half a million"; a bare "quarter" is a time. */
  private @Nullable Numeral bareFraction(int i) {
    if (tokens.is(i, Role.TIME_UNIT) && !tokens.is(i + 1, Role.SCALE)) {
      return null;
    }
    Numeral fraction =
        Numeral.of(i, i + 1, tokens.word(i).number(Role.FRACTION), Numeral.Form.FRACTION);
    return timesScale(fraction);
  }

  private Numeral timesScale(Numeral fraction) {
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
  private Numeral partsOf(Numeral count) {
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

  private boolean isFraction(int i) {
    return tokens.is(i, Role.FRACTION)
        || (tokens.is(i, Role.ORDINAL)
            && tokens.word(i).number(Role.ORDINAL) > 2
            && !isNoun(i + 1));
  }

  private boolean isNoun(int i) {
    return tokens.isWord(i) && tokens.word(i).isUnknown();
  }

  private double fraction(int i) {
    return tokens.is(i, Role.FRACTION)
        ? tokens.word(i).number(Role.FRACTION)
        : 1 / tokens.word(i).number(Role.ORDINAL);
  }

  /** "two and a half", "3 million and a quarter". */
  private Numeral plusFraction(Numeral whole) {
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
