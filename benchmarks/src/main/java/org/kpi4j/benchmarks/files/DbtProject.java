package org.kpi4j.benchmarks.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes dbt projects as people have them: a hundred metrics a file, with measures, filters and some owners. */
final class DbtProject {
  private static final int PER_FILE = 100;
  private static final int MEASURES = 20;
  private static final String[] NAMES = {"revenue", "orders", "customers", "sessions", "refunds"};
  private static final String[] PLACES = {
    "Utrecht", "Ghent", "Leeds", "Porto", "Lyon", "Graz", "Malmo", "Turin", "Bergen", "Cork"
  };
  private static final String[] WAYS = {"online", "in stores", "by phone", "through partners"};

  private final StringBuilder out = new StringBuilder();
  private final int file;

  private DbtProject(int file) {
    this.file = file;
  }

  static void write(Path folder, int metrics) {
    try {
      Files.createDirectories(folder);
      for (int file = 0; file < metrics / PER_FILE; file++) {
        Files.writeString(folder.resolve("metrics_" + file + ".yml"), new DbtProject(file).text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    line("semantic_models:");
    line("  - name: model_" + file);
    line("    model: ref('model_" + file + "')");
    line("    defaults: {agg_time_dimension: ordered_at}");
    line("    entities:");
    line("      - {name: order_id, type: primary}");
    line("    measures:");
    for (int i = 0; i < MEASURES; i++) {
      line("      - name: amount_" + file + "_" + i);
      line("        agg: sum");
      line("        expr: amount_" + i);
    }
    line("metrics:");
    for (int i = 0; i < PER_FILE; i++) {
      metric(i);
    }
    return out.toString();
  }

  private void metric(int i) {
    String word = NAMES[i % NAMES.length];
    line("  - name: " + name(i));
    String place = PLACES[file % PLACES.length] + " " + WAYS[i / NAMES.length % WAYS.length];
    line(
        "    label: " + Character.toUpperCase(word.charAt(0)) + word.substring(1) + " in " + place);
    line("    description: The " + word + " of all orders in " + place + ", after returns");
    if (i % 4 == 3) {
      line("    type: ratio");
      line("    type_params:");
      line("      numerator: " + name(i - 1));
      line("      denominator: " + name(i - 2));
    } else {
      simple(i);
    }
    if (i % 2 == 1) {
      line("    config:");
      line("      meta: {owner: team-" + i % 7 + ", kpi: {direction: higher, unit: EUR}}");
    }
  }

  private void simple(int i) {
    line("    type: simple");
    line("    type_params:");
    line("      measure: amount_" + file + "_" + i % MEASURES);
    if (i % 3 == 0) {
      line("    filter: |");
      line("      {{ Dimension('order_id__status') }} = 'paid'");
    }
  }

  private String name(int i) {
    return NAMES[i % NAMES.length] + "_" + file + "_" + i;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
