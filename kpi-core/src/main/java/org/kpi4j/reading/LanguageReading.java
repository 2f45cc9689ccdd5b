package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.model.Language;

/**
 * The language of a name: that of most of its words. When as many are Dutch as English it is Dutch, which borrows
 * from English and not the other way round.
 */
final class LanguageReading {
  private LanguageReading() {}

  static Language of(List<Part> parts) {
    int dutch = count(parts, Language.DUTCH);
    int english = count(parts, Language.ENGLISH);
    if (dutch + english == 0) {
      return Language.UNDETERMINED;
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
}
