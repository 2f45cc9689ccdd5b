package org.kpi4j.nsm.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reference figures that stand beside the project rather than in it; a test without them is skipped. */
final class Golden {
  private Golden() {}

  static Json read(String name) {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path file = up.resolve("shared").resolve("golden").resolve(name);
      if (Files.exists(file)) {
        return Json.parse(textOf(file));
      }
    }
    assumeTrue(false, "reference figures 'shared/golden/" + name + "' are not beside the project");
    throw new AssertionError(name);
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
