package org.kpi4j.commandline;

import java.io.PrintWriter;
import java.util.List;
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
    List<String> nearest = cause instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions()
        : List.of();
    if (!nearest.isEmpty()) {
      err.println("Did you mean " + String.join(" or ", nearest) + "?");
    }
    err.println("Help: " + command.getCommandSpec().qualifiedName(" ") + " --help");
    err.flush();
    return ExitCode.USAGE;
  }
}
