package org.kpi4j.commandline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user's git, asked in the folder where the command runs.
 *
 * @param folder where to run
 * @param program the program; {@code git} as the shell finds it
 */
record Git(Path folder, String program) {

  static Git here() {
    return new Git(Path.of(""), "git");
  }

  /** What git answered: its exit code, and its words, good or bad. */
  record Answer(int code, String words) {
    boolean isGood() {
      return code == 0;
    }

    String firstLine() {
      int end = words.indexOf('\n');
      return (end < 0 ? words : words.substring(0, end)).strip();
    }
  }

  /** {@return whether a path is a file, {@code blob}, or a folder, {@code tree}} */
  String kindOf(String revision, String path) throws IOException {
    Answer repository = ask("rev-parse", "--git-dir");
    if (!repository.isGood()) {
      throw new IllegalArgumentException(
          "'" + revision + ":" + path + "' must be in a git repository: " + repository.firstLine());
    }
    boolean isKnown = revision.isEmpty()
        || (!revision.startsWith("-")
            && ask("rev-parse", "--verify", "--quiet", revision + "^{object}").isGood());
    if (!isKnown) {
      throw new IllegalArgumentException("revision must be known to git: '" + revision + "'");
    }
    Answer kind = ask("cat-file", "-t", revision + ":" + path);
    if (!kind.isGood()) {
      throw new IllegalArgumentException(
          "file must exist in revision '" + revision + "': '" + path + "'");
    }
    return kind.firstLine();
  }

  /** {@return the paths of all files in a folder, from that folder on} */
  List<String> files(String revision, String path) throws IOException {
    Answer all = ask("ls-tree", "-r", "-z", "--name-only", revision + ":" + path);
    return Splitter.on('\0').omitEmptyStrings().splitToList(all.words());
  }

  /** Writes a file as it was in a revision. */
  void save(String revision, String path, Path target) throws IOException {
    Process show = process(ImmutableList.of("show", "--no-textconv", revision + ":" + path))
        .redirectOutput(target.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    if (code(show) != 0) {
      throw new IOException("'" + revision + ":" + path + "' cannot be shown by git");
    }
  }

  private Answer ask(String... words) throws IOException {
    try {
      Process process =
          process(ImmutableList.copyOf(words)).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(code(process), answer);
    } catch (IOException e) {
      throw new IllegalArgumentException("git must be installed to read a revision", e);
    }
  }

  private ProcessBuilder process(List<String> words) {
    List<String> line = new ArrayList<>();
    line.add(program);
    line.addAll(words);
    return new ProcessBuilder(line).directory(folder.toAbsolutePath().toFile());
  }

  private static int code(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("git was interrupted", e);
    }
  }
}
