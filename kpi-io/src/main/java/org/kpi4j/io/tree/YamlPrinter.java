package org.kpi4j.io.tree;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes trees as YAML that a person likes to read: indented, quotes only where they are needed, short lists on one line. */
public final class YamlPrinter {
  private static final DumpSettings SETTINGS = DumpSettings.builder()
      .setIndent(2)
      .setIndicatorIndent(2)
      .setIndentWithIndicator(true)
      .setWidth(100)
      .setSplitLines(false)
      .setMaxSimpleKeyLength(1000)
      .setBestLineBreak("\n")
      .build();
  private static final int SHORT = 80;
  private static final String NEED_QUOTES = "{[&*!|>%@`#,";

  private final Emitter emitter;

  private YamlPrinter(StringBuilder out) {
    this.emitter = new Emitter(SETTINGS, new Sink(out));
  }

  private record Sink(StringBuilder out) implements StreamDataWriter {
    @Override
    public void write(String text) {
      out.append(text);
    }

    @Override
    public void write(String text, int offset, int length) {
      out.append(text, offset, offset + length);
    }
  }

  /**
   * {@return the value as a YAML document}
   *
   * @param node the value
   */
  public static String print(Node node) {
    StringBuilder out = new StringBuilder();
    new YamlPrinter(out).document(node);
    return out.toString();
  }

  private void document(Node node) {
    emitter.emit(new StreamStartEvent());
    emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    write(node);
    emitter.emit(new DocumentEndEvent(false));
    emitter.emit(new StreamEndEvent());
  }

  private void write(Node node) {
    if (node instanceof Node.Mapping mapping) {
      writeMapping(mapping);
    } else if (node instanceof Node.Listing listing) {
      FlowStyle style = isShort(listing) ? FlowStyle.FLOW : FlowStyle.BLOCK;
      emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
      listing.items().forEach(this::write);
      emitter.emit(new SequenceEndEvent());
    } else if (node instanceof Node.Scalar scalar) {
      writeScalar(scalar.text(), scalar.kind() != Node.Kind.TEXT);
    }
  }

  private void writeMapping(Node.Mapping mapping) {
    FlowStyle style = mapping.entries().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
    emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
    for (Node.Entry entry : mapping.entries()) {
      writeScalar(entry.key(), false);
      write(entry.value());
    }
    emitter.emit(new MappingEndEvent());
  }

  private void writeScalar(String text, boolean asIs) {
    ScalarStyle style = asIs ? ScalarStyle.PLAIN : style(text);
    emitter.emit(new ScalarEvent(
        Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
  }

  private static ScalarStyle style(String text) {
    if (!YamlScalars.canBePlain(text)) {
      return ScalarStyle.DOUBLE_QUOTED;
    }
    if (text.indexOf('\n') >= 0) {
      return ScalarStyle.LITERAL;
    }
    return hasInvisible(text) || isQuotedBetterTwice(text)
        ? ScalarStyle.DOUBLE_QUOTED
        : ScalarStyle.PLAIN;
  }

  /** A text that needs quotes and has single ones inside, as templates have, reads better in double ones. */
  private static boolean isQuotedBetterTwice(String text) {
    return text.indexOf('\'') >= 0 && NEED_QUOTES.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean hasInvisible(String text) {
    return InvisibleCharacters.firstIn(text).isPresent();
  }

  private static boolean isShort(Node.Listing listing) {
    int length = 0;
    for (Node item : listing.items()) {
      Optional<String> text = item.scalarText();
      if (text.isEmpty() || text.get().indexOf('\n') >= 0) {
        return false;
      }
      length += text.get().length() + 2;
    }
    return length <= SHORT;
  }
}
