package org.kpi4j.glossary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A line {@code key: value} with its place.
 *
 * @param key what stands before the first colon
 * @param value what stands behind it
 * @param line where it is written
 */
record Field(String key, String value, Line line) {
  static Field parse(Line line) {
    String text = line.text();
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw line.error("a line must be 'key: value'", text);
    }
    return new Field(text.substring(0, colon).strip(), text.substring(colon + 1).strip(), line);
  }

  /** {@return the columns, which bars separate} */
  List<String> columns() {
    List<String> columns = new ArrayList<>();
    int from = 0;
    for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', from)) {
      columns.add(value.substring(from, bar).strip());
      from = bar + 1;
    }
    columns.add(value.substring(from).strip());
    return columns;
  }

  /** {@return the items, which commas separate} */
  ImmutableSet<String> items() {
    return ImmutableSet.copyOf(items(value));
  }

  static List<String> items(String text) {
    return items(text, ',');
  }

  static List<String> items(String text, char separator) {
    List<String> items = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf(separator, from);
      end = end < 0 ? text.length() : end;
      String item = text.substring(from, end).strip();
      if (!item.isEmpty()) {
        items.add(item);
      }
      from = end + 1;
    }
    return items;
  }

  /** {@return a stage id and its weight for each item such as {@code revenue 0.8}} */
  ImmutableMap<String, Double> weights(String text) {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (String item : items(text)) {
      int space = item.lastIndexOf(' ');
      String stage = space < 0 ? item : item.substring(0, space).strip();
      weights.put(stage.toUpperCase(Locale.ROOT), number(item.substring(space + 1)));
    }
    return weights.buildOrThrow();
  }

  double number(String text) {
    double number = Double.NaN;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw line.error("a weight must be a number", text);
    }
    if (!Double.isFinite(number)) {
      throw line.error("a weight must be finite", text);
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
    throw line.error(key + " must be one of " + Arrays.stream(all).map(keyword).toList(), text);
  }

  ImmutableSet<Trait> traits(String text) {
    ImmutableSet.Builder<Trait> traits = ImmutableSet.builder();
    for (String item : items(text)) {
      traits.add(constant(Trait.values(), Trait::keyword, item));
    }
    return traits.build();
  }
}
