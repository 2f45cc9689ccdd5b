package org.kpi4j.commandline.assess;

import com.google.common.collect.Lists;
import java.util.Locale;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.aarrr.StageSignal;
import org.kpi4j.aarrr.StageVerdict;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;

/** Writes which stage of the funnel a metric serves. */
final class StageSection {
  private static final double PRECISION = 1e4;
  private final StageClassifier classifier = StageClassifier.standard();

  void write(MetricReading reading, JsonOutput out) {
    StageVerdict verdict = classifier.classify(reading);
    out.object("stage", () -> {
      out.text("best", verdict.best().map(Stage::id));
      out.text("outcome", outcome(verdict));
      out.object(
          "all",
          () -> verdict
              .probabilities()
              .forEach((stage, share) ->
                  out.number(stage.id(), Math.rint(share * PRECISION) / PRECISION)));
      out.texts("because", Lists.transform(verdict.signals(), StageSection::said));
    });
  }

  private static String outcome(StageVerdict verdict) {
    return verdict.match(one -> "classified", several -> "ambiguous", none -> "none");
  }

  private static String said(StageSignal signal) {
    String kind = signal.kind().name().toLowerCase(Locale.ROOT);
    return kind + " '" + signal.seen() + "': " + signal.stage();
  }
}
