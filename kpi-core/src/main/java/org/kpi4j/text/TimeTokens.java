package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** The tokens of a text as the grammars of time look at them. */
final class TimeTokens {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_DAY = 31;

  final Tokens tokens;
  final boolean dayFirst;
  private final NumeralGrammar numerals;
  private final YearWords years;

  TimeTokens(Tokens tokens, NumeralGrammar numerals, boolean dayFirst) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.dayFirst = dayFirst;
    this.years = new YearWords(tokens);
  }

  boolean is(int i, Role role) {
    return tokens.is(i, role);
  }

  @Nullable
  Numeral numeral(int i) {
    return tokens.isNumber(i) || tokens.isWord(i) || tokens.isSymbol(i, '½')
        ? numerals.at(i)
        : null;
  }

  /** {@return the plain digits of a token; -1 when it has separators or is no number} */
  int digits(int i) {
    if (!tokens.isNumber(i) || tokens.end(i) - tokens.start(i) > 4) {
      return -1;
    }
    int value = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      char c = tokens.text().charAt(at);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  int length(int i) {
    return tokens.end(i) - tokens.start(i);
  }

  /** {@return the year that a token names in four digits; 0 when it names none} */
  int year(int i) {
    int value = length(i) == 4 ? digits(i) : -1;
    return value >= FIRST_YEAR && value <= LAST_YEAR && !isMeasured(i + 1) ? value : 0;
  }

  /** {@return the year that the words from a token name; null when they name none} */
  @Nullable
  Found<Integer> yearInWords(int i) {
    return is(i, Role.CARDINAL) ? years.at(i) : null;
  }

  /** {@return whether two years in a row are one of the books: "2027/2028", "season 2027-28"} */
  boolean isBookYear(int i, String joints) {
    int next = length(i + 2) == 4 ? digits(i + 2) : shortYear(i + 2);
    return year(i) > 0
        && tokens.isAnySymbol(i + 1, joints)
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && next == year(i) + 1;
  }

  /** {@return the year of two digits that cannot be a day, as in "August 99"; 0 when there is none} */
  int lateYear(int i) {
    boolean plain = length(i) == 2
        && !isMeasured(i + 1)
        && !isCounting(i + 1)
        && !(tokens.isGlued(i) && tokens.isAnySymbol(i + 1, "-/–:"));
    return plain && digits(i) > LAST_DAY ? shortYear(i) : 0;
  }

  /** "By 1 August, 35 of our branches", "35 teams": a number of things, no year. */
  private boolean isCounting(int i) {
    return is(i, Role.OF)
        || is(i, Role.OWNER)
        || (tokens.isWord(i) && tokens.word(i).isUnknown());
  }

  /** {@return the year of two or four digits} */
  int shortYear(int i) {
    int value = digits(i);
    if (length(i) == 2 && value >= 0) {
      return value + (value < 70 ? 2000 : 1900);
    }
    return length(i) == 4 && value >= 1000 ? value : 0;
  }

  /** {@return the day of the month at a token, with or without a suffix or in words; null when it is none} */
  @Nullable
  Found<Integer> dayOfMonth(int i) {
    int from = is(i, Role.THE) ? i + 1 : i;
    Numeral numeral = numeral(from);
    if (numeral == null
        || !numeral.isWhole()
        || numeral.signed()
        || numeral.value() < 1
        || numeral.value() > 99) {
      return null;
    }
    return new Found<>(from, numeral.to(), (int) numeral.value());
  }

  private boolean isMeasured(int i) {
    return is(i, Role.PERCENT)
        || (is(i, Role.CURRENCY) && (tokens.isWord(i) || !tokens.isNumber(i + 1)))
        || is(i, Role.SCALE)
        || (tokens.isGlued(i - 1) && tokens.isWord(i) && !is(i, Role.CYCLE_LETTER));
  }

  int skip(int i, Role role) {
    return is(i, role) ? i + tokens.width(i, role) : i;
  }

  /** {@return the token after "of the", "van het", a comma or nothing} */
  int afterOf(int i) {
    int at = tokens.isSymbol(i, ',') ? i + 1 : i;
    int width = tokens.width(at, Role.OF);
    at += width;
    return width > 0 && is(at, Role.THE) ? at + 1 : at;
  }

  /** {@return the unit of time at a token; null when there is none} */
  @Nullable
  CalendarUnit unit(int i) {
    var word = tokens.at(i, Role.TIME_UNIT);
    return word.is(Role.TIME_UNIT) ? CalendarUnit.valueOf(word.value(Role.TIME_UNIT)) : null;
  }

  boolean isYear(int i) {
    return unit(i) == CalendarUnit.YEAR;
  }

  /** {@return the number of the month that a token names} */
  int month(int i) {
    return (int) tokens.at(i, Role.MONTH).number(Role.MONTH);
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  /** {@return the unit of time at a token, so many units away} */
  CycleTerm cycle(int unitAt, int shift) {
    CalendarUnit unit = unit(unitAt);
    CycleTerm term = CycleTerm.relative(unit == null ? CalendarUnit.YEAR : unit, shift);
    return tokens.at(unitAt, Role.TIME_UNIT).is(Role.FISCAL) ? term.fiscally() : term;
  }

  /** "the coming months" name no month. */
  boolean isPlural(int unitAt) {
    int last = unitAt + tokens.width(unitAt, Role.TIME_UNIT) - 1;
    String text = tokens.text();
    int end = tokens.end(last);
    return dayFirst
        ? text.regionMatches(true, end - 2, "en", 0, 2) && !tokens.reads(last, "seizoen")
        : text.regionMatches(true, end - 1, "s", 0, 1);
  }

  /** {@return the day of a date in figures, in the order of the language when both orders make one; null when none does} */
  @Nullable
  DateTerm ordered(int a, int b, int year) {
    boolean isDayFirst = dayFirst
        ? DateTerm.exists(year, b, a) || !DateTerm.exists(year, a, b)
        : !DateTerm.exists(year, a, b);
    return isDayFirst ? DateTerm.ifExists(year, b, a) : DateTerm.ifExists(year, a, b);
  }
}
