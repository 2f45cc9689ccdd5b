package org.kpi4j.commandline.assess;

import org.kpi4j.model.Language;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;

/** Judges a metric by its name: whether it is vanity, and which stage of the funnel it serves. */
final class MetricAssessment {
  private final MetricReader reader = MetricReader.standard();
  private final StageSection stage = new StageSection();

  void write(Request request, String name, JsonOutput out) {
    MetricReading reading = reader.read(name, request.text("description").orElse(""));
    Language language = language(request, reading);
    out.text("lang", language.code());
    VanitySection.write(reading, language, out);
    stage.write(reading, out);
  }

  private static Language language(Request request, MetricReading reading) {
    return request.language().equals(Language.UNDETERMINED)
        ? reading.language()
        : request.language();
  }
}
