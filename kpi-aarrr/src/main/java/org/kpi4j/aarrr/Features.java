package org.kpi4j.aarrr;

import java.util.Set;
import java.util.TreeSet;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Word;
import org.kpi4j.reading.MetricReading;

/** What a trained classifier looks at: the words of a name and the concept that it stands for. */
final class Features {
  private static final String CONCEPT = "concept:";
  private static final String WORD = "word:";

  private Features() {}

  static Set<String> of(MetricReading reading) {
    Set<String> features = new TreeSet<>();
    for (Part part : reading.parts()) {
      if (part.isWord() && !part.isFiller()) {
        features.add(WORD + part.word().map(Word::id).orElse(part.text()));
      }
    }
    reading.concept().ifPresent(concept -> features.add(CONCEPT + concept.id()));
    return features;
  }
}
