package org.kpi4j.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.SourcePosition;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML into trees, one a document. */
public final class YamlTree {
  private final Source source;
  private final YamlPlaces places;
  private final Problems problems;
  private final TreeBuilder builder;

  private YamlTree(Source source, Limits limits, Problems problems) {
    this.source = source;
    this.places = new YamlPlaces(source);
    this.problems = problems;
    this.builder = new TreeBuilder(limits, problems);
  }

  /**
   * {@return the documents of a YAML text}
   *
   * @param source the text
   * @param limits how much to take
   * @param problems where to report what is wrong but not fatal
   * @throws Refusal if the text is no YAML or exceeds the limits
   */
  public static ImmutableList<Node> read(Source source, Limits limits, Problems problems) {
    return new YamlTree(source, limits, problems).read();
  }

  private ImmutableList<Node> read() {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
      while (parser.hasNext()) {
        take(parser.next());
      }
      return builder.documents();
    } catch (YamlEngineException e) {
      throw refusal(e);
    }
  }

  private void take(Event event) {
    SourcePosition at = event.getStartMark().map(places::of).orElseGet(source::start);
    switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event, at);
      case Alias -> builder.alias(((AliasEvent) event).getAlias().getValue(), at);
      case MappingStart -> builder.startMapping(at, start((CollectionStartEvent) event, at));
      case SequenceStart -> builder.startListing(at, start((CollectionStartEvent) event, at));
      case MappingEnd, SequenceEnd -> builder.end();
      case DocumentEnd -> builder.endDocument();
      default -> {}
    }
  }

  private Optional<String> start(CollectionStartEvent event, SourcePosition at) {
    reportTag(event.getTag(), at);
    return anchor(event);
  }

  private void scalar(ScalarEvent event, SourcePosition at) {
    reportTag(event.getTag(), at);
    String text = event.getValue();
    Node.Kind kind =
        event.isPlain() && event.getTag().isEmpty() ? YamlScalars.kindOf(text) : Node.Kind.TEXT;
    Node.Scalar scalar = new Node.Scalar(text, kind, at);
    if (!builder.wantsKey()) {
      builder.scalar(scalar);
    } else if (event.isPlain() && text.equals("<<")) {
      builder.mergeKey(at);
    } else {
      builder.key(text, at);
    }
    anchor(event).ifPresent(name -> builder.anchor(name, scalar));
  }

  private static Optional<String> anchor(NodeEvent event) {
    return event.getAnchor().map(a -> a.getValue());
  }

  private void reportTag(Optional<String> tag, SourcePosition at) {
    tag.filter(t -> !t.startsWith("tag:yaml.org,2002:") && !t.equals("!"))
        .ifPresent(
            t -> problems.add(ProblemKind.TAG_IGNORED, at, t, Expected.of("no tag", "geen tag")));
  }

  private Refusal refusal(YamlEngineException e) {
    if (e instanceof ReaderException unreadable) {
      return Problems.refusal(
          ProblemKind.INVISIBLE_CHARACTER,
          places.ofCodePoint(unreadable.getPosition()),
          Character.toString(unreadable.getCodePoint()),
          Expected.of("no control characters", "geen besturingstekens"));
    }
    Optional<Mark> mark =
        e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    String problem =
        e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
    return Problems.refusal(
        ProblemKind.SYNTAX,
        mark.map(places::of).orElseGet(source::start),
        String.valueOf(problem),
        Expected.verbatim("YAML"));
  }
}
