package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree. */
public final class JsonTree {
  /** The tree's own limits come first, so that a message names a place; these only keep the parser in hand. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(2000)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(1 << 20)
          .build())
      .build();

  private final Source source;
  private final TreeBuilder builder;

  private JsonTree(Source source, Limits limits, Problems problems) {
    this.source = source;
    this.builder = new TreeBuilder(limits, problems);
  }

  /**
   * {@return the values of a JSON text, one in a usual file}
   *
   * @param source the text
   * @param limits how much to take
   * @param problems where to report what is wrong but not fatal
   * @throws Refusal if the text is no JSON or exceeds the limits
   */
  public static ImmutableList<Node> read(Source source, Limits limits, Problems problems) {
    return new JsonTree(source, limits, problems).read();
  }

  private ImmutableList<Node> read() {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        take(token, parser);
      }
      return builder.documents();
    } catch (JacksonException e) {
      throw Problems.refusal(
          ProblemKind.SYNTAX,
          place(e.getLocation()),
          firstLine(e.getOriginalMessage()),
          Expected.verbatim("JSON"));
    }
  }

  private void take(JsonToken token, JsonParser parser) {
    SourcePosition at = place(parser.currentTokenLocation());
    switch (token) {
      case START_OBJECT -> builder.startMapping(at, Optional.empty());
      case START_ARRAY -> builder.startListing(at, Optional.empty());
      case END_OBJECT, END_ARRAY -> builder.end();
      case PROPERTY_NAME -> builder.key(parser.currentName(), at);
      default -> builder.scalar(new Node.Scalar(parser.getString(), kind(token), at));
    }
  }

  private static Node.Kind kind(JsonToken token) {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Node.Kind.TRUTH;
      case VALUE_NULL -> Node.Kind.NULL;
      default -> Node.Kind.TEXT;
    };
  }

  private SourcePosition place(TokenStreamLocation location) {
    return location == null
        ? source.start()
        : source.at(location.getLineNr(), location.getColumnNr());
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
