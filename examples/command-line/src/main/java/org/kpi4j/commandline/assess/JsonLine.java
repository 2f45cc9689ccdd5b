package org.kpi4j.commandline.assess;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a line that holds one JSON object. Of what is nested in it, nothing is kept. */
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  static Map<String, Object> read(String line) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      Map<String, Object> fields = object(parser);
      check(parser.nextToken() == null, "must hold one JSON object and nothing after it");
      return fields;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("must be JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<String, Object> object(JsonParser parser) {
    check(parser.nextToken() == JsonToken.START_OBJECT, "must be a JSON object");
    Map<String, Object> fields = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      check(names.add(name), "must have '" + name + "' once");
      Object value = value(parser, parser.nextToken());
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_OBJECT, START_ARRAY -> nested(parser);
      default -> null;
    };
  }

  private static Object nested(JsonParser parser) {
    boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
    parser.skipChildren();
    return new Nested(isList ? "a list" : "an object");
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** A value that was not kept. */
  private record Nested(String kind) {
    @Override
    public String toString() {
      return kind;
    }
  }
}
