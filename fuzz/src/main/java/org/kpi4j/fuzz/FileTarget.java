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
  private static final int CHOICES = 15;

  private FileTarget() {}

  /** Loads all classes and tables first, so that no input has to wait for them. */
  public static void fuzzerInitialize() throws IOException {
    for (int choice = 0; choice <= CHOICES; choice++) {
      read(choice, "kpis");
    }
  }

  /**
   * Reads one file.
   *
   * @param data what the file is made of
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    int choice = data.consumeInt(0, CHOICES);
    String text = Pieces.text(data, Vocabulary.FILES, "");
    Import read = read(choice, text);
    read.problems()
        .forEach(problem -> Check.that(
            !problem.toString().isBlank(), "problem must say something", problem.getClass()));
  }

  /** What must stand on disk is read less often, for that takes a hundred times as long. */
  private static Import read(int choice, String text) throws IOException {
    return switch (choice) {
      case 0 -> read(text, "catalog.toml");
      case 1 -> read(text, "catalog.csv");
      case 2 -> read(text, "catalog.tsv");
      case 3, 4, 5, 6, 7 -> READER.readJson(text, "catalog.json");
      default -> READER.readYaml(text, "catalog.yaml");
    };
  }

  private static Import read(String text, String name) throws IOException {
    Path file = Path.of(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return READER.read(file);
  }
}
