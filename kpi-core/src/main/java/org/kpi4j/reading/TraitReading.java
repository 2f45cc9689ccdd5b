package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** Which facts follow from the parts of a name and from its concept. */
final class TraitReading {
  private TraitReading() {}

  static long bit(Trait trait) {
    return 1L << trait.ordinal();
  }

  static long of(NameParts name, Found found) {
    ImmutableList<Part> parts = name.parts();
    int end = endOfStatement(parts);
    long traits = ofWords(parts, end) | ofStructure(parts.subList(0, end));
    if (end < parts.size()) {
      traits |= bit(Trait.WITHOUT);
    }
    Concept concept = found.concept();
    if (concept != null && found.match() != ConceptMatch.PART) {
      traits |= bits(concept.traits());
    }
    return traits;
  }

  /** What stands after "without" is not there. */
  private static int endOfStatement(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).has(Trait.WITHOUT)) {
        return i;
      }
    }
    return parts.size();
  }

  private static long ofWords(List<Part> parts, int end) {
    long traits = 0;
    for (int i = 0; i < end; i++) {
      if (!parts.get(i).is("per")) {
        traits |= parts.get(i).word().map(word -> bits(word.traits())).orElse(0L);
      }
    }
    return traits;
  }

  private static long bits(Iterable<Trait> all) {
    long bits = 0;
    for (Trait trait : all) {
      bits |= bit(trait);
    }
    return bits;
  }

  private static long ofStructure(List<Part> parts) {
    long traits = 0;
    for (int i = 1; i + 1 < parts.size(); i++) {
      traits |= ofLink(parts.get(i - 1), parts.get(i), parts.get(i + 1));
    }
    return traits;
  }

  /** "A to B" is a share of A, "A per B" an amount for each B, "A / B" a ratio unless both are one list. */
  private static long ofLink(Part before, Part link, Part after) {
    if (link.is("per")) {
      return ofPer(after);
    }
    boolean ratio = (link.is("to") && !before.is(WordKind.MEASURE))
        || link.is("versus")
        || (link.breaks()
            && (link.text().equals("/") || link.text().equals(":"))
            && isQuantity(before, after));
    return ratio ? bit(Trait.RATIO) : 0;
  }

  private static long ofPer(Part after) {
    if (after.has(Trait.SEGMENTED)) {
      return bit(Trait.SEGMENTED);
    }
    return after.is(WordKind.PERIOD) || after.isNumber() ? 0 : bit(Trait.PER);
  }

  private static boolean isQuantity(Part before, Part after) {
    boolean words = before.isWord() && after.isWord();
    boolean differ = !before.word().equals(after.word()) || before.word().isEmpty();
    return words && differ && !before.is(WordKind.PERIOD) && !after.is(WordKind.MEASURE);
  }
}
