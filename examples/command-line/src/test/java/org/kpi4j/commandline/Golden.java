package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Texts that were looked at once and must stay so. */
final class Golden {
  private static final Path KEPT = Path.of("target", "golden");

  private Golden() {}

  /** Fails when the text differs from the file, and leaves the actual text under target/golden. */
  static void assertSame(String actual, Path file) {
    try {
      String expected = Files.exists(file) ? Files.readString(file) : "";
      Path kept = KEPT.resolve(Objects.requireNonNull(file.getFileName()));
      if (!actual.equals(expected)) {
        Files.createDirectories(KEPT);
        Files.writeString(kept, actual);
      }
      assertThat(actual).as("%s, kept as %s", file, kept).isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
