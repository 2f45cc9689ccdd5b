package org.kpi4j.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Finds out how many characters fit on a line of the terminal. */
final class Columns {
  private static final Path TERMINAL = Path.of("/dev/tty");
  private static final int LONGEST_WAIT = 500;

  private Columns() {}

  /** {@return what COLUMNS says, or else the terminal if there is one; empty when neither says it} */
  static OptionalInt detected(boolean isTerminal) {
    OptionalInt said = parsed(System.getenv().getOrDefault("COLUMNS", ""));
    return said.isPresent() || !isTerminal ? said : asked();
  }

  /** Shells know the width but rarely pass it on; {@code stty} asks the terminal. */
  private static OptionalInt asked() {
    if (!Files.isReadable(TERMINAL)) {
      return OptionalInt.empty();
    }
    try {
      Process stty = new ProcessBuilder("stty", "size")
          .redirectInput(TERMINAL.toFile())
          .redirectErrorStream(true)
          .start();
      boolean isDone = stty.waitFor(LONGEST_WAIT, TimeUnit.MILLISECONDS);
      return isDone ? ofSize(answer(stty)) : OptionalInt.empty();
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private static String answer(Process stty) throws IOException {
    return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
  }

  /** {@return the second number of an answer such as {@code 24 80}} */
  static OptionalInt ofSize(String answer) {
    String size = answer.strip();
    return parsed(size.substring(size.indexOf(' ') + 1));
  }

  private static OptionalInt parsed(String number) {
    try {
      int columns = Integer.parseInt(number);
      return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
