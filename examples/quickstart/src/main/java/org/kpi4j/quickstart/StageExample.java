package org.kpi4j.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.reading.MetricReader;

/** Finds the stage of the funnel that a metric serves. */
final class StageExample {
  private StageExample() {}

  static void run(PrintStream out) {
    // tag::readme
    for (String name :
        List.of("Landing page conversion", "% users starting a trial", "DAU/WAU", "NPS")) {
      String stage = StageClassifier.standard()
          .classify(MetricReader.standard().read(name))
          .match(
              classified -> classified.stage().id(),
              ambiguous -> "ambiguous " + ambiguous.candidates(),
              unclassified -> "outside the funnel");
      out.println(name + ": " + stage);
    }
    // end::readme
  }
}
