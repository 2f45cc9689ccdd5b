package org.kpi4j.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.glossary.Part;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.text.Span;
import org.kpi4j.vanity.VanityJudge;

/** Reads any text as the name or the description of a metric, and judges what was read. */
public final class NameTarget {
  private static final MetricReader READER = MetricReader.standard();
  private static final StageClassifier STAGES = StageClassifier.standard();

  private NameTarget() {}

  /** Loads all classes and tables first, so that no input has to wait for them. */
  public static void fuzzerInitialize() {
    VanityJudge.judge(READER.read("Churn", "Customers lost"));
    Check.that(
        STAGES.classify(READER.read("Churn")).confidence() > 0, "churn must have a stage", "");
  }

  /**
   * Reads one name.
   *
   * @param data what the name is made of
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    boolean isDescription = data.consumeBoolean();
    String text = Pieces.text(data, Vocabulary.NAMES, " ");
    MetricReading reading = isDescription ? READER.read("Churn", text) : READER.read(text);
    reading.parts().forEach(part -> inside(reading.name(), part));
    reading.description().forEach(part -> inside(text, part));
    double confidence = STAGES.classify(reading).confidence();
    Check.that(confidence >= 0 && confidence <= 1, "confidence must be from 0 to 1", confidence);
    VanityJudge.judge(reading);
  }

  private static void inside(String text, Part part) {
    Check.inside(text, new Span(part.start(), part.end()));
  }
}
