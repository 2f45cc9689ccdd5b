package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Texts that were looked at once and must stay so. */
final class Golden {
  private Golden() {}

  /** Fails when the text differs from the file, and leaves the actual text under target/golden. */
  static void assertSame(String actual, String file) {
    try (InputStream in = Golden.class.getResourceAsStream(file)) {
      String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!actual.equals(expected)) {
        Path kept = Path.of("target", "golden", file);
        Files.createDirectories(Objects.requireNonNull(kept.getParent()));
        Files.writeString(kept, actual);
      }
      assertThat(actual).as("target/golden/%s", file).isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
