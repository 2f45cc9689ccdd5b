package org.kpi4j.glossary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** A line {@code key: value} with its place. */
record Field(String key, String value, String place) {
  private static final Splitter BAR = Splitter.on('|').trimResults();
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

  static Field parse(String line, String place) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new WrongLine(place, "a line must be 'key: value': '" + line + "'");
    }
    return new Field(line.substring(0, colon).strip(), line.substring(colon + 1).strip(), place);
  }

  /** {@return the columns, which bars separate} */
  ImmutableList<String> columns() {
    return ImmutableList.copyOf(BAR.split(value));
  }

  /** {@return the items, which commas separate} */
  ImmutableSet<String> items() {
    return items(value);
  }

  static ImmutableSet<String> items(String text) {
    return ImmutableSet.copyOf(COMMA.split(text));
  }

  /** {@return a stage id and its weight for each item such as {@code revenue 0.8}} */
  ImmutableMap<String, Double> weights(String text) {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (String item : items(text)) {
      int space = item.lastIndexOf(' ');
      String stage = space < 0 ? item : item.substring(0, space).strip();
      weights.put(stage.toUpperCase(Locale.ROOT), number(item.substring(space + 1)));
    }
    return reading(weights::buildOrThrow);
  }

  double number(String text) {
    double number = Double.NaN;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw error("a weight must be a number", text);
    }
    if (!Double.isFinite(number)) {
      throw error("a weight must be finite", text);
    }
    return number;
  }

  /** {@return the constant of the enum with this keyword} */
  <E extends Enum<E>> E constant(E[] all, Function<E, String> keyword, String text) {
    for (E constant : all) {
      if (keyword.apply(constant).equals(text)) {
        return constant;
      }
    }
    throw error(key + " must be one of " + Arrays.stream(all).map(keyword).toList(), text);
  }

  ImmutableSet<Trait> traits(String text) {
    ImmutableSet.Builder<Trait> traits = ImmutableSet.builder();
    items(text).forEach(item -> traits.add(constant(Trait.values(), Trait::keyword, item)));
    return traits.build();
  }

  /** {@return what the reading gives; its error, if it throws one, with the place} */
  <T> T reading(java.util.function.Supplier<T> reading) {
    try {
      return reading.get();
    } catch (WrongLine e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new WrongLine(place, e);
    }
  }

  WrongLine error(String constraint, String seen) {
    return new WrongLine(place, constraint + ": '" + seen + "'");
  }
}
