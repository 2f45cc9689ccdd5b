package org.kpi4j.testing.junit;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds the file that a build copied to its class path, so that failures name the one that people edit. */
final class Original {
  private static final Path SOURCES = Path.of("src", "test", "resources");

  /** Where Maven and Gradle copy test resources to, and how far that is below the project. */
  private static final ImmutableMap<Path, Integer> COPIES = ImmutableMap.of(
      Path.of("target", "test-classes"), 2,
      Path.of("build", "resources", "test"), 3);

  private Original() {}

  /** {@return the file that was copied, seen from the working directory; the copy itself when there is none} */
  static Path of(Path copy) {
    for (Path folder = copy.getParent(); folder != null; folder = folder.getParent()) {
      for (Map.Entry<Path, Integer> place : COPIES.entrySet()) {
        Optional<Path> found = folder.endsWith(place.getKey())
            ? same(
                copy,
                up(folder, place.getValue()).resolve(SOURCES).resolve(folder.relativize(copy)))
            : Optional.empty();
        if (found.isPresent()) {
          return shortened(found.get());
        }
      }
    }
    return shortened(copy);
  }

  private static Path up(Path folder, int levels) {
    Path above = folder;
    for (int i = 0; i < levels && above.getParent() != null; i++) {
      above = above.getParent();
    }
    return above;
  }

  /** A copy in which the build changed something has no original. */
  private static Optional<Path> same(Path copy, Path original) {
    try {
      boolean isSame = Files.isRegularFile(original) && Files.mismatch(copy, original) < 0;
      return isSame ? Optional.of(original) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path shortened(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
