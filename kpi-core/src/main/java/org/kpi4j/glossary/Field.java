package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  List<String> items() {
    return items(value);
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
  Map<String, Double> weights(String text) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String item : items(text)) {
      int space = item.lastIndexOf(' ');
      String stage = space < 0 ? item : item.substring(0, space).strip();
      double weight = number(item.substring(space + 1));
      if (weights.putIfAbsent(stage.toUpperCase(Locale.ROOT), weight) != null) {
        throw line.error("a stage must stand only once in a line", stage);
      }
    }
    return weights;
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
  <E extends Enum<E>> E constant(E[] all, String text) {
    E constant = find(all, text);
    if (constant == null) {
      throw line.error(
          key + " must be one of " + Arrays.stream(all).map(Field::keyword).toList(), text);
    }
    return constant;
  }

  /** {@return the constant of the enum with this keyword; null when there is none} */
  static <E extends Enum<E>> @Nullable E find(E[] all, String keyword) {
    for (E constant : all) {
      if (constant.name().length() == keyword.length() && keyword(constant).equals(keyword)) {
        return constant;
      }
    }
    return null;
  }

  /** {@return how the glossary writes a constant: in lower case, with hyphens} */
  static String keyword(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<Trait> traits(List<String> items) {
    List<Trait> traits = new ArrayList<>();
    for (String item : items) {
      traits.add(constant(Trait.values(), item));
    }
    return traits;
  }
}
