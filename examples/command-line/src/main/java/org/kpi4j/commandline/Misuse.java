package org.kpi4j.commandline;

import java.io.PrintWriter;
import java.util.Optional;
import org.kpi4j.text.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two how a command was misspelled. */
final class Misuse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException cause, String[] args) {
    CommandLine command = cause.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("kpi: " + cause.getMessage());
    if (cause instanceof UnmatchedArgumentException unmatched) {
      nearest(unmatched, command).ifPresent(name -> err.println("Did you mean " + name + "?"));
    }
    err.println("Help: " + command.getCommandSpec().qualifiedName(" ") + " --help");
    err.flush();
    return ExitCode.USAGE;
  }

  private static Optional<String> nearest(UnmatchedArgumentException cause, CommandLine command) {
    String seen = cause.getUnmatched().get(0);
    return Spelling.nearest(
        seen,
        seen.startsWith("-")
            ? command.getCommandSpec().optionsMap().keySet()
            : command.getSubcommands().keySet());
  }
}
