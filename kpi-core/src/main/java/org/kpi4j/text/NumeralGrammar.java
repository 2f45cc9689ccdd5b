package org.kpi4j.text;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Numbers in digits and in words, signed, multiplied, and as parts of one. */
final class NumeralGrammar {
  private final Tokens tokens;
  private final NumberNames names;
  private final FigureGrammar figures;
  private final FractionGrammar fractions;
  private final ShareGrammar shares;
  private final SpokenGrammar spoken;
  private final PlaceGrammar places;
  private int lastAt = -1;
  private @Nullable Numeral last;

  NumeralGrammar(Tokens tokens, char decimal) {
    this.tokens = tokens;
    this.names = new NumberNames(tokens);
    this.places = new PlaceGrammar(tokens);
    this.spoken = new SpokenGrammar(tokens, decimal);
    this.fractions = new FractionGrammar(tokens, places);
    this.shares = new ShareGrammar(tokens, decimal);
    this.figures = new FigureGrammar(tokens, decimal, fractions, shares);
  }

  /** {@return the number that starts at a token; null when none does} The grammars ask one after the other for the same one. */
  @Nullable
  Numeral at(int i) {
    if (lastAt != i) {
      last = read(i);
      lastAt = i;
    }
    return last;
  }

  private @Nullable Numeral read(int i) {
    if (isSign(i)) {
      Numeral unsigned = unsigned(i + 1 + tokens.width(i + 1, Role.CURRENCY));
      return unsigned == null ? null : signed(i, unsigned);
    }
    return unsigned(i);
  }

  private Numeral signed(int sign, Numeral unsigned) {
    boolean negative = !tokens.isAnySymbol(sign, "+±");
    Numeral size = negative ? shares.unscored(unsigned) : unsigned;
    double value = negative ? -size.value() : size.value();
    return new Numeral(sign, size.to(), value, size.form(), true, size.ambiguous());
  }

  private boolean isSign(int i) {
    if (tokens.is(i, Role.MINUS)) {
      return tokens.isNumber(i + 1)
          || tokens.is(i + 1, Role.CARDINAL)
          || tokens.is(i + 1, Role.DECIMAL)
          || (tokens.is(i + 1, Role.A) && (!tokens.has(i + 2) || tokens.is(i + 2, Role.DECIMAL)));
    }
    boolean apart = !tokens.isGlued(i - 1)
        || (tokens.is(i - 1, Role.CURRENCY) && !tokens.isWord(i - 1) && !tokens.isNumber(i - 2));
    return tokens.isAnySymbol(i, "+-−–±") && apart && isSignedNumber(i);
  }

  private boolean isSignedNumber(int i) {
    boolean number =
        tokens.isNumber(i + 1) || (tokens.is(i + 1, Role.CURRENCY) && tokens.isGlued(i));
    return number && (tokens.isGlued(i) || !tokens.isNumber(i - 1));
  }

  private @Nullable Numeral unsigned(int i) {
    if (tokens.isNumber(i)) {
      return names.isName(i) ? null : spoken.spelled(figures.digits(i));
    }
    if (tokens.isSymbol(i, '.')
        && tokens.isNumber(i + 1)
        && tokens.isGlued(i)
        && !tokens.isGlued(i - 1)) {
      return figures.bareDecimals(i);
    }
    if (tokens.is(i, Role.A)) {
      return counted(i);
    }
    return words(i);
  }

  /** "a million", "een half", "a third of", "a dozen"; else the article is only an article. */
  private @Nullable Numeral counted(int i) {
    int next = i + 1;
    if (tokens.is(next, Role.SCALE) || (tokens.is(next, Role.CARDINAL) && !tokens.isNumber(next))) {
      return cardinal(i, next);
    }
    if (tokens.is(next, Role.DECIMAL)) {
      Numeral decimals = spoken.decimals(Numeral.words(i, next, 1));
      return decimals.to() > next ? decimals : null;
    }
    if (tokens.is(next, Role.TON) || isBareCurrency(next)) {
      return Numeral.words(i, next, 1);
    }
    if (fractions.isFraction(next)) {
      return fractions.timesScale(Numeral.fraction(i, next + 1, fractions.fraction(next)));
    }
    if (tokens.width(next, Role.OUT_OF) > 0 && isNumber(next + tokens.width(next, Role.OUT_OF))) {
      Numeral share = shares.shared(Numeral.words(i, next, 1));
      return share.form() == Numeral.Form.FRACTION ? share : null;
    }
    return mixed(i, next);
  }

  private @Nullable Numeral cardinal(int article, int next) {
    Numeral rest = names.isCompound(next) ? null : CardinalGrammar.words(tokens, next);
    return rest == null
        ? null
        : fractions.plusFraction(
            fractions.partsOf(Numeral.words(article, rest.to(), rest.value())));
  }

  private boolean isBareCurrency(int i) {
    return tokens.is(i, Role.CURRENCY) && tokens.isWord(i) && !tokens.isWord(i + 1);
  }

  /** "een en een vierde". */
  private @Nullable Numeral mixed(int i, int next) {
    Numeral one = Numeral.words(i, next, 1);
    if (tokens.is(i - 1, Role.MINUS) && !tokens.has(next)) {
      return one;
    }
    Numeral sum = fractions.plusFraction(one);
    return sum.to() > next ? sum : null;
  }

  private boolean isNumber(int i) {
    return tokens.isNumber(i) || tokens.is(i, Role.CARDINAL);
  }

  private @Nullable Numeral words(int i) {
    if (tokens.is(i, Role.FRACTION)) {
      return fractions.bareFraction(i);
    }
    if (tokens.is(i, Role.DECIMAL)) {
      return spoken.bareDecimals(i);
    }
    if (tokens.is(i, Role.SOME) || tokens.is(i - 1, Role.SOME)) {
      return some(i);
    }
    boolean name = names.isLabelled(i) || names.isCompound(i);
    Numeral cardinal = name ? null : CardinalGrammar.words(tokens, i);
    return cardinal == null ? places.simple(i) : counted(cardinal);
  }

  private Numeral counted(Numeral cardinal) {
    Numeral ordinal = places.compound(cardinal);
    if (ordinal != null) {
      return ordinal;
    }
    Numeral spelled = spoken.decimals(spoken.hundreds(cardinal));
    return spelled.to() > cardinal.to()
        ? spelled
        : shares.shared(fractions.plusFraction(fractions.partsOf(cardinal)));
  }

  /** "few" counts as three or so; "a few hundred" is no number. */
  private @Nullable Numeral some(int i) {
    int to = i + 1;
    if (tokens.is(i, Role.CARDINAL)) {
      Numeral cardinal = CardinalGrammar.words(tokens, i);
      return cardinal == null ? null : counted(cardinal);
    }
    boolean counts = tokens.is(i, Role.SOME) && spoken.isEnglish() && !tokens.is(to, Role.SCALE);
    return counts ? Numeral.words(i, to, tokens.word(i).number(Role.SOME)) : null;
  }
}
