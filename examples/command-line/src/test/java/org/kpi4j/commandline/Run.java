package org.kpi4j.commandline;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command inside this process: its exit code and what it printed. */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Kpi.commandLine(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Terminal.NONE)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
    return new Run(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
