package org.kpi4j.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The {@code kpi} command: says whether metrics and KPIs are good ones. */
@Command(
    name = "kpi",
    mixinStandardHelpOptions = true,
    version = "kpi 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Says whether your metrics and KPIs are good ones, with the evidence, in English and Dutch.",
    footer = {
      "",
      "Exit codes: 0 nothing to report, 1 findings, 2 wrong usage or unreadable input.",
      "All text is read and written as UTF-8."
    })
public final class Kpi {
  private Kpi() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the words after {@code kpi}
   */
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    Terminal terminal = Terminal.detected();
    int code = commandLine(System.in, terminal).setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  static CommandLine commandLine(InputStream in, Terminal terminal) {
    return commandLine(in, terminal, Git.here());
  }

  static CommandLine commandLine(InputStream in, Terminal terminal, Git git) {
    CommandLine line = new CommandLine(new Kpi());
    line.addSubcommand(new LintCommand(terminal));
    line.addSubcommand(new ReportCommand());
    line.addSubcommand(new RulesCommand());
    line.addSubcommand(new ExplainCommand());
    line.addSubcommand(new ReadCommand(terminal));
    line.addSubcommand(new NorthStarCommand());
    line.addSubcommand(new ConvertCommand());
    line.addSubcommand(new DiffCommand(git));
    line.addSubcommand(new AssessCommand(in, terminal));
    return line.setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.hasColor() ? Ansi.ON : Ansi.OFF))
        .setExecutionExceptionHandler(new Failure())
        .setParameterExceptionHandler(new Misuse())
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }
}
