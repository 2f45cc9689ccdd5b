package org.kpi4j.commandline;

import java.io.PrintWriter;

/** Shows on a terminal how far a long run has come, twice a second at most. */
final class Progress {
  private static final long QUIET_NANOS = 2_000_000_000L;
  private static final long STEP_NANOS = 500_000_000L;
  private final PrintWriter err;
  private final boolean isShown;
  private long next = System.nanoTime() + QUIET_NANOS;
  private long done;
  private boolean hasShown;

  Progress(PrintWriter err, boolean isShown) {
    this.err = err;
    this.isShown = isShown;
  }

  void step() {
    done++;
    if (isShown && System.nanoTime() - next > 0) {
      show();
    }
  }

  /** Wipes the line. */
  void end() {
    if (hasShown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private void show() {
    err.print("\r" + done + " done …");
    err.flush();
    hasShown = true;
    next = System.nanoTime() + STEP_NANOS;
  }
}
