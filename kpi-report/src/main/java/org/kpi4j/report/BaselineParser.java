package org.kpi4j.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.kpi4j.lint.Fingerprint;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Goes through the findings in a baseline file. */
final class BaselineParser implements AutoCloseable {
  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonParser parser;

  BaselineParser(String text) {
    parser = FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  void forEach(ObjIntConsumer<Fingerprint> action) {
    check(parser.nextToken() == JsonToken.START_OBJECT, "an object");
    boolean hasFindings = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      hasFindings |= name.equals("findings");
      property(name, action);
    }
    check(hasFindings, "an object with \"findings\"");
  }

  private void property(String name, ObjIntConsumer<Fingerprint> action) {
    if (name.equals("findings")) {
      check(parser.currentToken() == JsonToken.START_ARRAY, "a list of findings");
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        finding(action);
      }
    } else if (name.equals("version")) {
      boolean isKnown = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          && parser.getIntValue() == BaselineFile.VERSION;
      check(isKnown, "version " + BaselineFile.VERSION);
    } else {
      parser.skipChildren();
    }
  }

  private void finding(ObjIntConsumer<Fingerprint> action) {
    check(parser.currentToken() == JsonToken.START_OBJECT, "a finding");
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      check(parser.nextToken().isScalarValue(), "a plain value of '" + name + "'");
      fields.put(name, parser.getString());
    }
    Fingerprint print = new Fingerprint(
        field(fields, "rule"),
        field(fields, "subject"),
        field(fields, "attribute"),
        field(fields, "message"));
    action.accept(print, count(fields));
  }

  private String field(Map<String, String> fields, String name) {
    String value = fields.get(name);
    check(value != null, "a finding with \"" + name + "\"");
    return String.valueOf(value);
  }

  private int count(Map<String, String> fields) {
    try {
      int count = Integer.parseInt(fields.getOrDefault("count", "1"));
      check(count >= 1, "a count of 1 or more");
      return count;
    } catch (NumberFormatException e) {
      throw refusal("a whole number as count", e);
    }
  }

  private void check(boolean holds, String expected) {
    if (!holds) {
      throw refusal(expected, null);
    }
  }

  private IllegalArgumentException refusal(String expected, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "baseline must hold " + expected + ": line " + parser.currentLocation().getLineNr(), cause);
  }

  @Override
  public void close() {
    parser.close();
  }
}
