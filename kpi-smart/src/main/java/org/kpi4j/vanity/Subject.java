package org.kpi4j.vanity;

import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.reading.MetricReading;

/**
 * What a name is about, without the words that only count: "Totaal aantal registraties" is about registraties.
 *
 * @param text the words of the name
 * @param isCommon whether the first of them is a word like any other, and no name
 */
record Subject(String text, boolean isCommon) {

  static Subject of(MetricReading reading) {
    Part first = null;
    int end = 0;
    for (Part part : reading.parts()) {
      if (part.has(Trait.WITHOUT) || part.opens()) {
        break;
      }
      if (part.isWord() && !isCounting(part)) {
        first = first == null ? part : first;
        end = part.end();
      }
    }
    return first == null
        ? new Subject(reading.name().strip(), false)
        : new Subject(
            reading.name().substring(first.start(), end).replace('_', ' '),
            first.word().isPresent());
  }

  /** {@return the words as they stand inside a sentence; titles With Capitals stay as they are} */
  String inside() {
    boolean begins = text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && text.substring(1).chars().noneMatch(Character::isUpperCase);
    return isCommon && begins ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  private static boolean isCounting(Part part) {
    return part.isFiller() || part.is(WordKind.PERIOD) || part.isTagged("counting");
  }
}
