package org.kpi4j.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of the standard streams a person looks at.
 *
 * @param showsOutput whether standard output is a terminal
 * @param showsErrors whether standard error is a terminal
 * @param hasColor whether to use colours on standard output
 * @param width the number of characters on a line of standard output
 */
record Terminal(boolean showsOutput, boolean showsErrors, boolean hasColor, int width) {
  private static final int WIDE = 100;

  /** Nobody looks: the streams go to files or other programs. */
  static final Terminal NONE = new Terminal(false, false, false, WIDE);

  private static final int NARROW = 40;
  private static final int OUTPUT = 1;
  private static final int ERRORS = 2;

  static Terminal detected() {
    boolean showsOutput = isTerminal(OUTPUT);
    boolean wantsColor = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(
        showsOutput, isTerminal(ERRORS), showsOutput && wantsColor, columns(showsOutput));
  }

  private static int columns(boolean showsOutput) {
    return Math.max(NARROW, Columns.detected(showsOutput).orElse(WIDE));
  }

  /** Linux says it for each stream; elsewhere nothing says it surely, so the output stays plain. */
  private static boolean isTerminal(int stream) {
    try {
      Path link = Path.of("/proc/self/fd", Integer.toString(stream));
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
