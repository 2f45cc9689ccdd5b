package org.kpi4j.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Real files that may lie beside the project; a test that needs them is skipped where they do not. */
public final class Corpora {
  private Corpora() {}

  /**
   * {@return a folder of real files}
   *
   * @param name the name of the folder
   */
  public static Path folder(String name) {
    Optional<Path> folder = Stream.iterate(
            Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(at -> at.resolve("shared").resolve("corpora").resolve(name))
        .filter(Files::isDirectory)
        .findFirst();
    assumeTrue(folder.isPresent(), "no real files beside the project");
    return folder.orElseThrow();
  }
}
