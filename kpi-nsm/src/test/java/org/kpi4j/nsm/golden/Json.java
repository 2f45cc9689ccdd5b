package org.kpi4j.nsm.golden;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a JSON document, for tests only: enough to read reference figures without a parser's jar. */
final class Json {
  private final Object value;

  private Json(Object value) {
    this.value = value;
  }

  static Json parse(String text) {
    return new Json(new Reader(text).value());
  }

  Json at(String... path) {
    Object found = value;
    for (String key : path) {
      found = in((Map<?, ?>) found, key);
    }
    return new Json(found);
  }

  private static Object in(Map<?, ?> map, String key) {
    Object found = map.get(key);
    return found == null ? NULL : found;
  }

  boolean isNull() {
    return value == NULL;
  }

  Optional<String> optionalText() {
    return isNull() ? Optional.empty() : Optional.of((String) value);
  }

  String text() {
    return (String) value;
  }

  double number() {
    if (value instanceof String fraction) {
      List<String> parts = Splitter.on('/').splitToList(fraction);
      return Double.parseDouble(parts.get(0)) / Double.parseDouble(parts.get(1));
    }
    return (Double) value;
  }

  boolean flag() {
    return (Boolean) value;
  }

  List<Json> list() {
    return ((List<?>) value).stream().map(Json::new).toList();
  }

  List<String> keys() {
    return ((Map<?, ?>) value).keySet().stream().map(String.class::cast).toList();
  }

  double[] numbers() {
    return list().stream().mapToDouble(Json::number).toArray();
  }

  double[][] matrix() {
    return list().stream().map(Json::numbers).toArray(double[][]::new);
  }

  private static final Object NULL = new Object();

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Object value() {
      char c = peek();
      return switch (c) {
        case '{' -> object();
        case '[' -> array();
        case '"' -> string();
        default -> word();
      };
    }

    private Map<String, Object> object() {
      Map<String, Object> map = new LinkedHashMap<>();
      at++;
      while (peek() != '}') {
        String key = string();
        peek();
        at++;
        map.put(key, value());
        skipComma();
      }
      at++;
      return map;
    }

    private List<Object> array() {
      List<Object> items = new ArrayList<>();
      at++;
      while (peek() != ']') {
        items.add(value());
        skipComma();
      }
      at++;
      return items;
    }

    private String string() {
      StringBuilder read = new StringBuilder();
      peek();
      for (at++; text.charAt(at) != '"'; at++) {
        read.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
      }
      at++;
      return read.toString();
    }

    private char escaped() {
      at++;
      char c = text.charAt(at);
      if (c == 'u') {
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
      }
      return c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }

    private Object word() {
      int from = at;
      while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String word = text.substring(from, at);
      return switch (word) {
        case "null" -> NULL;
        case "true" -> true;
        case "false" -> false;
        default -> Double.valueOf(word);
      };
    }

    private void skipComma() {
      if (peek() == ',') {
        at++;
      }
    }

    private char peek() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return text.charAt(at);
    }
  }
}
