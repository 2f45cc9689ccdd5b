package org.kpi4j.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.Loss;

/**
 * What was written in another form, not yet on any disk.
 *
 * @param files the files
 * @param losses what the form has no place for
 */
record Conversion(List<Written> files, List<Loss> losses) {

  /** A file with the name of the one that it was read from, or a name for a new one. */
  static final class Written {
    private final String name;
    private final byte[] bytes;

    Written(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }

    private Path path() {
      return Path.of(name).toAbsolutePath().normalize();
    }
  }

  /** Writes one file in the place of another one, as a whole or not at all. */
  void saveAs(Path target) throws IOException {
    WholeFile.write(target, files.get(0).bytes());
  }

  /** Writes all files to a folder; those of several folders keep their places beside each other. */
  void saveIn(Path folder) throws IOException {
    Path top = commonFolder();
    for (Written file : files) {
      Path target = folder.resolve(top.relativize(file.path()).toString());
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      WholeFile.write(target, file.bytes());
    }
  }

  /** {@return the deepest folder that holds all files} */
  private Path commonFolder() {
    @Nullable Path common = files.get(0).path().getParent();
    while (common != null && !holdsAll(common)) {
      common = common.getParent();
    }
    return Objects.requireNonNull(common, "files must have one root");
  }

  private boolean holdsAll(Path folder) {
    return files.stream().allMatch(file -> file.path().startsWith(folder));
  }
}
