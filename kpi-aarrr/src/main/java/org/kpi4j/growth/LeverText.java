package org.kpi4j.growth;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Stage;

/** Reads the resource of levers: blocks of {@code key: value} lines, which blank lines end. */
final class LeverText {
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter BAR = Splitter.on('|').trimResults();
  private final Map<String, Lever> levers = new LinkedHashMap<>();
  private final Map<String, String> block = new LinkedHashMap<>();

  private LeverText() {}

  static Map<String, Lever> read(String resource) {
    LeverText reader = new LeverText();
    text(resource).lines().forEach(reader::line);
    reader.endBlock();
    return reader.levers;
  }

  private void line(String line) {
    if (line.isBlank()) {
      endBlock();
    } else if (line.charAt(0) != '#') {
      int colon = line.indexOf(':');
      block.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
  }

  private void endBlock() {
    if (!block.isEmpty()) {
      Lever lever = lever();
      levers.put(lever.id(), lever);
      block.clear();
    }
  }

  private Lever lever() {
    Lever.Builder lever = Lever.builder()
        .id(value("lever"))
        .name(texts("name"))
        .words(COMMA.split(value("words")))
        .principle(texts("principle"))
        .source(value("source"))
        .moves(COMMA.split(value("moves")))
        .test(texts("test"))
        .misleads(texts("misleads"))
        .guards(COMMA.split(value("guards")))
        .needsTruth(value("truth").equals("yes"));
    COMMA.split(value("stages")).forEach(s -> lever.stage(Stage.of(s.toUpperCase(Locale.ROOT))));
    return lever.build();
  }

  private String value(String key) {
    return block.getOrDefault(key, "");
  }

  private LocalizedText texts(String key) {
    ImmutableList<String> columns = ImmutableList.copyOf(BAR.split(value(key)));
    return LocalizedText.of(Language.ENGLISH, columns.get(0)).with(Language.DUTCH, columns.get(1));
  }

  private static String text(String resource) {
    try (InputStream in = LeverText.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource must be in the jar: '" + resource + "'");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
