package org.kpi4j.report;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Fingerprint;
import tools.jackson.core.JacksonException;

/** Writes a baseline as JSON, sorted and one line a finding, so that a review shows what came and went; and reads it. */
public final class BaselineFile {
  static final int VERSION = 1;

  private BaselineFile() {}

  /**
   * Writes a baseline.
   *
   * @param baseline the baseline
   * @param out where to write it
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Baseline baseline, Appendable out) throws IOException {
    Json.write(out, json -> {
      json.number("version", VERSION);
      json.objects("findings", baseline.counts().entrySet(), entry -> {
        json.text("subject", entry.getKey().subject());
        json.text("rule", entry.getKey().rule());
        json.text("attribute", entry.getKey().attribute());
        json.text("message", entry.getKey().message());
        json.number("count", entry.getValue());
      });
    });
  }

  /**
   * Reads a baseline.
   *
   * @param text what {@link #write} wrote
   * @return the baseline
   * @throws IllegalArgumentException if the text is no baseline; the message names the line
   */
  public static Baseline read(String text) {
    Map<Fingerprint, Integer> counts = new TreeMap<>();
    try (BaselineParser parser = new BaselineParser(text)) {
      parser.forEach((print, count) -> counts.merge(print, count, Integer::sum));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "baseline must be JSON: line " + e.getLocation().getLineNr() + ", "
              + e.getOriginalMessage(),
          e);
    }
    return new Baseline(ImmutableSortedMap.copyOf(counts));
  }
}
