package org.kpi4j.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a file as a whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  static void write(Path target, String text) throws IOException {
    write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path target, byte[] bytes) throws IOException {
    checkFolder(target.toAbsolutePath().getParent());
    Path draft = draft(target);
    try {
      Files.write(draft, bytes);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void checkFolder(@Nullable Path folder) {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException("folder must exist: '" + folder + "'");
    }
  }

  /** Not a temporary file of Java's: those can be read by their owner alone. */
  private static Path draft(Path target) {
    long process = ProcessHandle.current().pid();
    return target
        .toAbsolutePath()
        .resolveSibling("." + target.getFileName() + "." + process + ".tmp");
  }
}
