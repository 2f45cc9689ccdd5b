package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** The written form of units: {@code EUR/order}, {@code kg*m^2}, {@code %}, {@code /5}. */
final class UnitSyntax {
  private static final int MAX_DIGITS = 9;

  /** Words for a unit that has a shorter symbol. */
  private static final ImmutableMap<String, String> SYNONYMS =
      ImmutableMap.<String, String>builder()
          .put("percent", "%")
          .put("percentage", "%")
          .put("percentage points", "pp")
          .put("second", "s")
          .put("seconds", "s")
          .put("minute", "min")
          .put("minutes", "min")
          .put("hour", "h")
          .put("hours", "h")
          .put("days", "day")
          .put("weeks", "week")
          .put("months", "month")
          .put("quarters", "quarter")
          .put("years", "year")
          .put("score", "points")
          .put("currency", "money")
          .buildOrThrow();

  private static final ImmutableSet<String> FRACTIONS =
      ImmutableSet.of("", "1", "fraction", "ratio");
  private static final ImmutableSet<String> SHARES = ImmutableSet.of("%", "pp", "x");
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("ms", "s", "min", "h", "day", "week", "month", "quarter", "year");
  private static final ImmutableSet<String> PHYSICAL = ImmutableSet.of(
      "mg", "g", "kg", "t", "mm", "cm", "m", "km", "m²", "km²", "ha", "ml", "l", "m³", "Wh", "kWh",
      "MWh", "GWh", "MJ", "GJ", "kB", "MB", "GB", "TB", "°C", "dB", "rank");

  private UnitSyntax() {}

  static Unit parse(String text) {
    String stripped = text.strip().replace(" per ", "/");
    if (isScale(stripped)) {
      return Unit.of(stripped, Dimension.SCORE);
    }
    List<String> parts = List.of(stripped.split("/", -1));
    Unit unit = product(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      checkArgument(
          !part.isBlank(), "unit must name something after each '/': '%s'", Require.shown(text));
      unit = unit.per(product(part));
    }
    return unit;
  }

  static String print(Unit unit) {
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (Unit.Factor factor : unit.factors()) {
      StringBuilder side =
          factor.exponent() > 0 ? above.append(above.length() == 0 ? "" : "*") : below.append('/');
      side.append(factor.symbol());
      power(factor).ifPresent(p -> side.append('^').append((int) p));
    }
    return above.length() + below.length() == 0
        ? "fraction"
        : above.append(below).toString();
  }

  private static Optional<Integer> power(Unit.Factor factor) {
    int size = Math.abs(factor.exponent());
    return size == 1 ? Optional.empty() : Optional.of(size);
  }

  private static Unit product(String text) {
    Unit unit = Unit.FRACTION;
    for (String part : text.split("\\*", -1)) {
      unit = unit.times(powered(part.strip()));
    }
    return unit;
  }

  private static Unit powered(String text) {
    int caret = text.lastIndexOf('^');
    return caret < 1 || !isExponent(text, caret + 1)
        ? single(text)
        : raised(single(text.substring(0, caret)), Integer.parseInt(text.substring(caret + 1)));
  }

  /** {@return whether the rest of the text is a whole number above 0 without leading zeros, and no absurd one} */
  private static boolean isExponent(String text, int from) {
    int digits = text.length() - from;
    return digits > 0
        && digits <= MAX_DIGITS
        && text.charAt(from) != '0'
        && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
  }

  private static Unit raised(Unit base, int exponent) {
    ImmutableList.Builder<Unit.Factor> raised = ImmutableList.builder();
    for (Unit.Factor factor : base.factors()) {
      raised.add(new Unit.Factor(factor.symbol(), factor.dimension(), exponent));
    }
    return new Unit(raised.build());
  }

  private static Unit single(String word) {
    String symbol = SYNONYMS.getOrDefault(word, word);
    return FRACTIONS.contains(symbol) ? Unit.FRACTION : Unit.of(symbol, dimension(symbol));
  }

  private static Dimension dimension(String symbol) {
    if (SHARES.contains(symbol)) {
      return Dimension.NONE;
    }
    if (TIMES.contains(symbol)) {
      return Dimension.TIME;
    }
    if (symbol.equals("points")) {
      return Dimension.SCORE;
    }
    if (symbol.equals("money") || Currencies.CODES.contains(symbol)) {
      return Dimension.MONEY;
    }
    return PHYSICAL.contains(symbol) ? Dimension.PHYSICAL : Dimension.COUNT;
  }

  private static boolean isScale(String text) {
    return text.length() > 1
        && text.charAt(0) == '/'
        && text.chars().skip(1).allMatch(Character::isDigit);
  }
}
