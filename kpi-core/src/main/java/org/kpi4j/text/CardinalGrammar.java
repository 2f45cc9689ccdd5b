package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** Whole numbers of several words: "two hundred and five thousand", "zesduizend achtentwintig", "3,4 miljoen". */
final class CardinalGrammar {
  private static final int HUNDRED = 100;
  private static final double LARGEST = 1e15;
  private static final int MOST_WORDS = 60;

  private final Tokens tokens;
  private double total;
  private double group;
  private boolean open;
  private double lastScale;
  private int at;

  private CardinalGrammar(Tokens tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  /** {@return the number in words that starts at a token; null when none does} */
  static @Nullable Numeral words(Tokens tokens, int from) {
    if (!tokens.is(from, Role.CARDINAL) && !tokens.is(from, Role.SCALE)) {
      return null;
    }
    CardinalGrammar grammar = new CardinalGrammar(tokens, from);
    grammar.read();
    return grammar.at == from
        ? null
        : Numeral.words(from, grammar.at, grammar.total + grammar.group);
  }

  /** {@return the number in digits with the words that multiply it} */
  static Numeral scaled(Tokens tokens, Numeral digits) {
    if (!startsScale(tokens, digits.to())) {
      return digits;
    }
    CardinalGrammar grammar = new CardinalGrammar(tokens, digits.to());
    grammar.group = digits.value();
    grammar.read();
    return grammar.at == digits.to()
        ? digits
        : new Numeral(
            digits.from(),
            grammar.at,
            grammar.total + grammar.group,
            Numeral.Form.DIGITS,
            digits.signed(),
            false);
  }

  private static boolean startsScale(Tokens tokens, int at) {
    return tokens.is(at, Role.SCALE);
  }

  private void read() {
    int first = at;
    int before;
    do {
      before = at;
      step();
    } while (at > before && at - first < MOST_WORDS);
  }

  private void step() {
    if (isUnitBeforeTens()) {
      add(tokens.word(at + 1).number(Role.CARDINAL), at + 2);
      return;
    }
    int next = afterConnector();
    Word word = tokens.word(next);
    if (word.is(Role.SCALE) && next == at && total < LARGEST && group < LARGEST) {
      scale(word.number(Role.SCALE));
      at++;
    } else if (isFractionBehind(next)) {
      return;
    } else if (word.is(Role.CARDINAL) && accepts(word.number(Role.CARDINAL), next > at)) {
      add(word.number(Role.CARDINAL), next + 1);
    } else if (next == at && isDigitsBetweenScales()) {
      add(DigitNumber.at(tokens, at, '.').value(), at + 1);
    }
  }

  private void add(double value, int to) {
    group += value;
    open = true;
    at = to;
  }

  /** "4 thousand 3 hundred": digits that carry a scale of their own. */
  private boolean isDigitsBetweenScales() {
    return lastScale > HUNDRED
        && tokens.isNumber(at)
        && tokens.is(at + 1, Role.SCALE)
        && tokens.word(at + 1).number(Role.SCALE) < lastScale;
  }

  /** "drie en dertig". */
  private boolean isUnitBeforeTens() {
    double tens = tokens.word(at + 1).number(Role.CARDINAL);
    boolean unit = open && group >= 1 && group < 10 && tokens.is(at, Role.AND);
    return unit && tokens.is(at + 1, Role.CARDINAL) && tens >= 20 && tens < 100 && tens % 10 == 0;
  }

  /** "two million and three fifths", "tweehonderd drie vijfde": the rest is a fraction. */
  private boolean isFractionBehind(int next) {
    boolean large = total + group >= HUNDRED;
    boolean dutch = large && tokens.is(next + 1, Role.ORDINAL) && !isLast(next + 1, "hdst");
    return (next > at && isDenominator(next + 1)) || (dutch && tokens.is(next, Role.CARDINAL));
  }

  private boolean isDenominator(int i) {
    boolean plural = tokens.is(i, Role.ORDINAL) && isLast(i, "s");
    return plural || (tokens.is(i, Role.FRACTION) && !tokens.is(i, Role.SCALE));
  }

  private boolean isLast(int i, String letters) {
    return letters.indexOf(tokens.text().charAt(tokens.end(i) - 1)) >= 0;
  }

  private int afterConnector() {
    boolean joins =
        (tokens.is(at, Role.AND) && (lastScale > 0 || (group >= 1000 && group % 1000 == 0)))
            || (tokens.isSymbol(at, '-') && isTens());
    return joins && (tokens.is(at, Role.AND) || tokens.isGlued(at)) ? at + 1 : at;
  }

  private boolean isTens() {
    return group % HUNDRED >= 20 && group % 10 == 0 && tokens.isGlued(at - 1);
  }

  private void scale(double scale) {
    if (scale < HUNDRED && group > HUNDRED && group % HUNDRED > 0) {
      group = group - group % HUNDRED + group % HUNDRED * scale;
    } else if (scale <= HUNDRED) {
      group = (group == 0 ? 1 : group) * scale;
    } else if (group == 0 && total > 0) {
      total *= scale;
    } else {
      total += (group == 0 ? 1 : group) * scale;
      group = 0;
    }
    lastScale = scale;
    open = true;
  }

  private boolean accepts(double value, boolean connected) {
    if (!open && group == 0) {
      return true;
    }
    if (group >= 1000 && group % 1000 == 0 && (lastScale == 0 || lastScale > group)) {
      return value >= 1 && value < 1000;
    }
    double rest = group % HUNDRED;
    if (rest == 0 && (group > 0 || lastScale > 0)) {
      return value < (group > 0 ? HUNDRED : lastScale)
          && (group > 0 || value < lastScale)
          && value >= 1;
    }
    return (!connected && rest >= 20 && rest % 10 == 0 && value >= 1 && value < 10)
        || (connected && tokens.isSymbol(at, '-') && value < 10);
  }
}
