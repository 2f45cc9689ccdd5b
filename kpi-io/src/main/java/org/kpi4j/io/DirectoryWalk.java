package org.kpi4j.io;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.io.tree.Unreadable;
import org.kpi4j.model.SourcePosition;

/** Finds the files of known kinds in a directory and the directories in it, in the order of their names. */
final class DirectoryWalk extends SimpleFileVisitor<Path> {
  private static final int DEEPEST = 100;

  private final Set<Path> files = new TreeSet<>();
  private final Function<Path, String> names;
  private final Problems problems;

  private DirectoryWalk(Function<Path, String> names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  static DirectoryWalk of(Path directory, Function<Path, String> names, Problems problems) {
    DirectoryWalk walk = new DirectoryWalk(names, problems);
    try {
      Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
    } catch (IOException e) {
      walk.visitFileFailed(directory, e);
    }
    return walk;
  }

  Set<Path> files() {
    return files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    Path name = directory.getFileName();
    boolean hidden =
        name != null && name.toString().length() > 2 && name.toString().startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  /** A link that leads nowhere comes as the link itself. */
  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean isKnown = FileType.of(file.toString()).isPresent();
    if (isKnown && attributes.isSymbolicLink()) {
      return visitFileFailed(file, new NoSuchFileException(file.toString()));
    }
    if (isKnown && attributes.isRegularFile()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    problems.add(
        ProblemKind.UNREADABLE,
        new SourcePosition(names.apply(file), 1, 1),
        names.apply(file),
        e instanceof FileSystemLoopException
            ? Expected.of(
                "something else than a link to a directory around it",
                "iets anders dan een koppeling naar een map eromheen")
            : Unreadable.expected(e));
    return FileVisitResult.CONTINUE;
  }
}
