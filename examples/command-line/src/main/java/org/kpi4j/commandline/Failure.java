package org.kpi4j.commandline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** Tells of an input that cannot be used in one line, without a stack trace. */
final class Failure implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception cause, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("kpi: " + reason(cause));
    command.getErr().flush();
    return CommandLine.ExitCode.USAGE;
  }

  static String reason(Exception cause) {
    if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
      return "file must exist: '" + cause.getMessage() + "'";
    }
    if (cause instanceof AccessDeniedException) {
      return "file must be readable: '" + cause.getMessage() + "'";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "folder must not be a file: '" + cause.getMessage() + "'";
    }
    String message = cause.getMessage() == null ? "" : cause.getMessage();
    return cause instanceof IOException ? "file cannot be used: " + message : message;
  }
}
