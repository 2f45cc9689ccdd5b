package org.kpi4j.commandline;

import java.io.PrintWriter;
import java.util.List;
import org.kpi4j.io.exchange.Loss;
import picocli.CommandLine.Option;

/** Tells on standard error what a conversion could not carry. */
final class LossList {

  @Option(
      names = "--losses",
      description = "Also list what has no place but is kept word for word.")
  private boolean showsAll;

  @Option(names = "--fail-on-loss", description = "Exit with 1 when something is lost.")
  private boolean failsOnLoss;

  /** Lists losses and gives the exit code that they ask for. */
  int tell(List<Loss> losses, PrintWriter err) {
    List<Loss> real = losses.stream().filter(LossList::isReal).toList();
    (showsAll ? losses : real).forEach(loss -> err.println("kpi: " + loss));
    int kept = losses.size() - real.size();
    if (!losses.isEmpty()) {
      err.println("kpi: " + real.size() + " lost or simplified, " + kept + " kept word for word");
    }
    return failsOnLoss && !real.isEmpty() ? 1 : 0;
  }

  private static boolean isReal(Loss loss) {
    return loss.fate() != Loss.Fate.KEPT_VERBATIM;
  }
}
