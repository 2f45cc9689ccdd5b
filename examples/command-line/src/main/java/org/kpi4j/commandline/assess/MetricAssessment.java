package org.kpi4j.commandline.assess;

import org.kpi4j.model.Language;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;

/** Judges a metric by its name: whether it is vanity, which stage it serves, and whether it suits as a north star. */
final class MetricAssessment {
  private final MetricReader reader;
  private final StageSection stage = new StageSection();

  MetricAssessment(MetricReader reader) {
    this.reader = reader;
  }

  void write(Request request, String name, JsonOutput out) {
    MetricReading reading = reader.read(name, request.text("description").orElse(""));
    Language language = language(request, reading);
    out.text("lang", language.code());
    VanitySection.write(reading, language, out);
    stage.write(reading, out);
    NorthStarSection.write(request, name, language, out);
  }

  private static Language language(Request request, MetricReading reading) {
    return request.language().equals(Language.UNDETERMINED)
        ? reading.language()
        : request.language();
  }
}
