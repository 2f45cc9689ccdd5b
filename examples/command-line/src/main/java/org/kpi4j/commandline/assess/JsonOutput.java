package org.kpi4j.commandline.assess;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes JSON in which an absent value is {@code null} and a whole number has no decimals. */
final class JsonOutput {
  private static final double WHOLE = 1e15;
  private final JsonGenerator generator;

  JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  void object(Runnable content) {
    generator.writeStartObject();
    content.run();
    generator.writeEndObject();
  }

  void object(String name, Runnable content) {
    generator.writeName(name);
    object(content);
  }

  /** Writes an object, or {@code null} where there is none. */
  <T> void object(String name, Optional<T> value, Consumer<T> content) {
    generator.writeName(name);
    if (value.isEmpty()) {
      generator.writeNull();
    } else {
      object(() -> content.accept(value.get()));
    }
  }

  /** Writes a list of objects. */
  <T> void objects(String name, Iterable<T> values, Consumer<T> content) {
    generator.writeName(name);
    generator.writeStartArray();
    values.forEach(value -> object(() -> content.accept(value)));
    generator.writeEndArray();
  }

  void texts(String name, Iterable<String> values) {
    generator.writeName(name);
    generator.writeStartArray();
    values.forEach(generator::writeString);
    generator.writeEndArray();
  }

  void text(String name, String value) {
    generator.writeStringProperty(name, value);
  }

  void text(String name, Optional<String> value) {
    generator.writeName(name);
    if (value.isEmpty()) {
      generator.writeNull();
    } else {
      generator.writeString(value.get());
    }
  }

  /** Writes a text unless it is absent. */
  void textIfPresent(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
  }

  void number(String name, double value) {
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      generator.writeNumberProperty(name, (long) value);
    } else {
      generator.writeNumberProperty(name, value);
    }
  }

  void numberIfPresent(String name, OptionalDouble value) {
    value.ifPresent(present -> number(name, present));
  }

  void truth(String name, Optional<Boolean> value) {
    generator.writeName(name);
    if (value.isEmpty()) {
      generator.writeNull();
    } else {
      generator.writeBoolean(value.get());
    }
  }

  /** Writes the id as the input had it: a number stays a number. */
  void id(Optional<Object> id) {
    if (id.isPresent() && id.get() instanceof BigDecimal number) {
      generator.writeNumberProperty("id", number);
    } else {
      text("id", id.map(Object::toString));
    }
  }
}
