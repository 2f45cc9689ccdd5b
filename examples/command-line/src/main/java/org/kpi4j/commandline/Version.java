package org.kpi4j.commandline;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Import;

/** One side of a comparison: a file, a folder, or either of them as it was in a revision of git. */
final class Version {
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of("yaml", "yml", "json", "toml", "csv", "tsv", "xlsx");

  private final Git git;
  private final String name;

  Version(Git git, String name) {
    this.git = git;
    this.name = name;
  }

  /** {@return what stands there}; places name a revision as the user did */
  Import read() throws IOException {
    int colon = name.indexOf(':');
    boolean isRevision = colon >= 0 && !isDrive() && !Files.exists(git.folder().resolve(name));
    return isRevision
        ? read(name.substring(0, colon), name.substring(colon + 1))
        : CatalogReader.standard().read(git.folder().resolve(name));
  }

  /** {@code C:/kpis} is a folder of Windows. */
  private boolean isDrive() {
    return name.length() > 2
        && name.charAt(1) == ':'
        && (name.charAt(2) == '\\' || name.charAt(2) == '/');
  }

  private Import read(String revision, String path) throws IOException {
    String kind = git.kindOf(revision, path);
    Path draft = Files.createTempDirectory("kpi");
    try {
      Path root = kind.equals("tree") ? folder(revision, path, draft) : file(revision, path, draft);
      return CatalogReader.standard().calling(file -> name(root, file)).read(root);
    } finally {
      delete(draft);
    }
  }

  private String name(Path root, Path file) {
    String rest = root.relativize(file).toString();
    boolean hasEnd = name.endsWith("/") || name.endsWith(":");
    return rest.isEmpty() ? name : name + (hasEnd ? "" : "/") + rest;
  }

  private Path file(String revision, String path, Path draft) throws IOException {
    Path target = draft.resolve(Objects.requireNonNull(Path.of(path).getFileName()));
    git.save(revision, path, target);
    return target;
  }

  private Path folder(String revision, String path, Path draft) throws IOException {
    String prefix = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    List<String> files = git.files(revision, path);
    for (String file : files) {
      Path target = draft.resolve(file).normalize();
      if (isKnown(file) && target.startsWith(draft)) {
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        git.save(revision, prefix + file, target);
      }
    }
    return draft;
  }

  private static boolean isKnown(String file) {
    return KNOWN.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path emptied, IOException e) throws IOException {
        Files.delete(emptied);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
