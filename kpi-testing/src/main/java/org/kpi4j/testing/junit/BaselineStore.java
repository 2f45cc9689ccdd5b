package org.kpi4j.testing.junit;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Fingerprint;
import org.kpi4j.model.Catalog;
import org.kpi4j.report.BaselineFile;

/**
 * A baseline in a file.
 *
 * @param file the file
 */
record BaselineStore(Path file) {
  private static final int SHOWN = 3;

  Baseline read(Catalog catalog) {
    Baseline baseline = parse(text());
    checkArgument(
        baseline.isAbout(catalog),
        "baseline must be of this catalogue, and knows none of its definitions: '%s' knows %s",
        file,
        baseline.counts().keySet().stream()
            .map(Fingerprint::subject)
            .distinct()
            .limit(SHOWN)
            .collect(Collectors.toList()));
    return baseline;
  }

  /** Writes beside the file first, so that it is whole at every moment. */
  void write(Baseline baseline) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".tmp");
      try {
        Files.writeString(draft, json(baseline));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("baseline must be writable: '" + file + "'", e);
    }
  }

  private static String json(Baseline baseline) throws IOException {
    StringBuilder json = new StringBuilder();
    BaselineFile.write(baseline, json);
    return json.toString();
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(
          "baseline must exist: '" + file
              + "'; to write it, run once with the JUnit parameter org.kpi4j.baseline=freeze, as in"
              + " mvn test -Dorg.kpi4j.baseline=freeze",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("baseline must be readable: '" + file + "'", e);
    }
  }

  private Baseline parse(String json) {
    try {
      return BaselineFile.read(json);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + file + "': " + e.getMessage(), e);
    }
  }
}
