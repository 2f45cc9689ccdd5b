package org.kpi4j.commandline;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the command inside this process: its exit code and what it printed. */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  /** Runs in a folder, with git as the shell finds it. */
  static Run in(Path folder, List<String> args) {
    return with(new Git(folder, "git"), args);
  }

  static Run with(Git git, List<String> args) {
    return run("", git, args.toArray(String[]::new));
  }

  static Run withInput(String input, String... args) {
    return run(input, Git.here(), args);
  }

  private static Run run(String input, Git git, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Kpi.commandLine(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Terminal.NONE, git)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
    return new Run(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
