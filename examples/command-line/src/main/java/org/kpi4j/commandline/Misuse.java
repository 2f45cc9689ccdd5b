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
    if (cause instanceof UnmatchedArgumentException unmatched) {
      err.println("kpi: " + surplus(unmatched.getUnmatched().get(0), command));
      nearest(unmatched, command).ifPresent(name -> err.println("Did you mean " + name + "?"));
    } else {
      err.println("kpi: " + cause.getMessage());
    }
    err.println("Help: " + command.getCommandSpec().qualifiedName(" ") + " --help");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String surplus(String seen, CommandLine command) {
    String quoted = ": '" + seen + "'";
    if (seen.startsWith("-")) {
      return "Unknown option" + quoted;
    }
    return (command.getSubcommands().isEmpty() ? "One argument too many" : "Unknown command")
        + quoted;
  }

  private static Optional<String> nearest(UnmatchedArgumentException cause, CommandLine command) {
    String seen = cause.getUnmatched().get(0);
    int value = seen.indexOf('=');
    return Spelling.nearest(
        value < 0 ? seen : seen.substring(0, value),
        seen.startsWith("-")
            ? command.getCommandSpec().optionsMap().keySet()
            : command.getSubcommands().keySet());
  }
}
