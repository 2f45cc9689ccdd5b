package org.kpi4j.nsm.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reference figures that stand beside the project rather than in it; a test without them is skipped. */
final class Golden {
  private Golden() {}

  static Json read(String name) {
    Optional<Path> file = find(Path.of("shared", "golden", name));
    assumeTrue(
        file.isPresent(), () -> "reference figures '" + name + "' are not beside the project");
    return Json.parse(textOf(file.orElseThrow()));
  }

  private static Optional<Path> find(Path file) {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(up -> up.resolve(file))
        .filter(Files::exists)
        .findFirst();
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
