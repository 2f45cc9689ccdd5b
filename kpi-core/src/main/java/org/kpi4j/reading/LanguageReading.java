package org.kpi4j.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.model.Language;
import org.kpi4j.text.LanguageDetector;

/**
 * The language of a name: that of most of its words. When as many are Dutch as English it is Dutch, which borrows
 * from English and not the other way round. When no word tells, the letters of those that nobody knows do.
 */
final class LanguageReading {
  private LanguageReading() {}

  static Language of(List<Part> parts) {
    int dutch = count(parts, Language.DUTCH);
    int english = count(parts, Language.ENGLISH);
    if (dutch + english == 0) {
      return byLetters(parts);
    }
    return dutch >= english ? Language.DUTCH : Language.ENGLISH;
  }

  private static int count(List<Part> parts, Language language) {
    int count = 0;
    for (Part part : parts) {
      count += part.language().equals(language) ? 1 : 0;
    }
    return count;
  }

  private static Language byLetters(List<Part> parts) {
    return LanguageDetector.detect(parts.stream()
        .filter(part -> part.isWord() && part.word().isEmpty())
        .map(Part::text)
        .collect(joining(" ")));
  }
}
