package org.kpi4j.quickstart;

import java.io.PrintStream;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.reading.MetricReader;

/** Finds the stage of the funnel that a metric serves, English and Dutch beside each other. */
final class StageExample {
  private final Rows rows = new Rows();

  private StageExample() {}

  static void run(PrintStream out) {
    new StageExample()
        .ask("Landing page conversion", "Conversiepercentage landingspagina")
        .ask("% users starting a trial", "% gebruikers dat een trial start")
        .ask("Churn rate", "Churnpercentage")
        .ask("DAU/WAU", "DAU/WAU-ratio")
        .ask("Average order value", "Gemiddelde orderwaarde")
        .ask("Net Promoter Score", "NPS")
        .ask("Server response time", "Responstijd van de server")
        .rows
        .print(out);
  }

  private StageExample ask(String english, String dutch) {
    rows.row(english + ": " + stage(english), dutch + ": " + stage(dutch));
    return this;
  }

  // tag::readme
  static String stage(String name) {
    return StageClassifier.standard()
        .classify(MetricReader.standard().read(name))
        .match(
            classified -> classified.stage().id(),
            ambiguous -> "ambiguous " + ambiguous.candidates(),
            unclassified -> "outside the funnel");
  }
  // end::readme
}
