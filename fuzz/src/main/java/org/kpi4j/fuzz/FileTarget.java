package org.kpi4j.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Import;

/** Reads any bytes as a catalogue in each notation. What is wrong with a file is a problem in the result, never an exception. */
public final class FileTarget {
  private static final CatalogReader READER = CatalogReader.standard();
  private static final int NOTATIONS = 5;

  private FileTarget() {}

  /**
   * Reads one file.
   *
   * @param data what the file is made of
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    int notation = data.consumeInt(0, NOTATIONS - 1);
    String text = Pieces.text(data, Vocabulary.FILES, "");
    Import read = read(notation, text);
    read.problems()
        .forEach(problem -> Check.that(
            !problem.toString().isBlank(), "problem must say something", problem.getClass()));
  }

  private static Import read(int notation, String text) throws IOException {
    return switch (notation) {
      case 0 -> READER.readYaml(text, "catalog.yaml");
      case 1 -> READER.readJson(text, "catalog.json");
      case 2 -> read(text, "catalog.toml");
      case 3 -> read(text, "catalog.csv");
      default -> read(text, "catalog.tsv");
    };
  }

  private static Import read(String text, String name) throws IOException {
    Path file = Path.of(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return READER.read(file);
  }
}
