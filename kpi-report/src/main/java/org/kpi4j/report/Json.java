package org.kpi4j.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.kpi4j.model.SourcePosition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON, one object of a list on each line. Absent values are left out. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonGenerator generator;
  private final JsonLines lines;

  private Json(JsonGenerator generator, JsonLines lines) {
    this.generator = generator;
    this.lines = lines;
  }

  /** Writes one object and a line break. */
  static void write(Appendable out, Consumer<Json> content) throws IOException {
    JsonLines lines = new JsonLines();
    try (JsonGenerator generator = FACTORY.createGenerator(lines.context(), new Sink(out))) {
      new Json(generator, lines).object(content);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
    out.append('\n');
  }

  private void object(Consumer<Json> content) {
    generator.writeStartObject();
    content.accept(this);
    generator.writeEndObject();
  }

  void object(String name, Consumer<Json> content) {
    generator.writeName(name);
    object(content);
  }

  <T> void objects(String name, Iterable<T> items, Consumer<T> content) {
    generator.writeName(name);
    generator.writeStartArray();
    boolean before = lines.breakLines(true);
    generator.writeRaw(items.iterator().hasNext() ? "\n" : "");
    for (T item : items) {
      object(json -> content.accept(item));
    }
    lines.breakLines(before);
    generator.writeEndArray();
  }

  void texts(String name, Iterable<String> items) {
    boolean before = lines.breakLines(false);
    generator.writeName(name);
    generator.writeStartArray();
    items.forEach(generator::writeString);
    generator.writeEndArray();
    lines.breakLines(before);
  }

  void text(String name, String value) {
    generator.writeStringProperty(name, value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
  }

  void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  void truth(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
  }

  void number(String name, OptionalDouble value) {
    value.ifPresent(present -> generator.writeNumberProperty(name, present));
  }

  void position(SourcePosition position) {
    object("position", place -> {
      place.text("file", position.file());
      place.number("line", position.line());
      place.number("column", position.column());
    });
  }

  /** Hands characters on, and leaves closing to whoever opened the target. */
  private static final class Sink extends Writer {
    private final Appendable target;

    Sink(Appendable target) {
      this.target = target;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      target.append(java.nio.CharBuffer.wrap(characters, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
