package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.toml.TomlFactory;

/** Reads TOML into a tree. */
public final class TomlTree {
  private static final TomlFactory FACTORY = new TomlFactory();

  private final Source source;
  private final TomlPlaces places;
  private final TreeBuilder builder;
  private final Deque<String> path = new ArrayDeque<>();
  private String key = "";

  private TomlTree(Source source, Limits limits, Problems problems) {
    this.source = source;
    this.places = new TomlPlaces(source);
    this.builder = new TreeBuilder(limits, problems);
  }

  /**
   * {@return the one mapping that a TOML text is}
   *
   * @param source the text
   * @param limits how much to take
   * @param problems where to report what is wrong but not fatal
   * @throws Refusal if the text is no TOML or exceeds the limits
   */
  public static ImmutableList<Node> read(Source source, Limits limits, Problems problems) {
    return new TomlTree(source, limits, problems).read();
  }

  private ImmutableList<Node> read() {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        take(token, parser);
      }
      return builder.documents();
    } catch (JacksonException e) {
      SourcePosition at = e.getLocation() == null
          ? source.start()
          : source.at(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw Problems.refusal(
          ProblemKind.SYNTAX,
          at,
          String.valueOf(e.getOriginalMessage()),
          Expected.verbatim("TOML"));
    }
  }

  private void take(JsonToken token, JsonParser parser) {
    SourcePosition at = places.of(key);
    switch (token) {
      case START_OBJECT -> {
        builder.startMapping(at, Optional.empty());
        path.push(key);
      }
      case START_ARRAY -> {
        builder.startListing(at, Optional.empty());
        path.push(key);
      }
      case END_OBJECT, END_ARRAY -> {
        builder.end();
        key = path.pop();
      }
      case PROPERTY_NAME -> name(parser.currentName());
      default -> builder.scalar(new Node.Scalar(parser.getString(), kind(token), at));
    }
  }

  private void name(String name) {
    String table = path.isEmpty() ? "" : path.peek();
    key = table.isEmpty() ? name : table + "." + name;
    builder.key(name, places.of(key));
  }

  private static Node.Kind kind(JsonToken token) {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Node.Kind.TRUTH;
      default -> Node.Kind.TEXT;
    };
  }
}
