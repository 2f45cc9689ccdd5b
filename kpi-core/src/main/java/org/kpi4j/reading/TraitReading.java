package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.Word;
import org.kpi4j.glossary.WordKind;

/** Which facts follow from the parts of a name and from its concept. */
final class TraitReading {
  /** What says nothing of a number when it stands below the line. */
  private static final ImmutableSet<Trait> BELOW = ImmutableSet.of(Trait.OUTPUT, Trait.REACH);

  private TraitReading() {}

  static ImmutableSet<Trait> of(NameParts name, Found found) {
    ImmutableList<Part> parts = name.parts();
    int end = Exclusion.start(parts);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    addWords(parts, end, traits);
    addStructure(parts, end, traits);
    MadeThings.addTo(traits, parts);
    if (Doing.isByCustomers(parts) || MadeThings.isTime(parts, traits)) {
      traits.remove(Trait.OUTPUT);
    }
    Audience.addTo(traits, parts);
    if (end < parts.size()) {
      addExclusion(parts, end, traits);
    }
    Concept concept = found.concept();
    if (concept != null && found.match() != ConceptMatch.PART) {
      traits.addAll(concept.traits());
    }
    return Sets.immutableEnumSet(traits);
  }

  /** "Members without a booking" are those who do not act: as telling as those who left. */
  private static void addExclusion(List<Part> parts, int at, Set<Trait> traits) {
    if (!Exclusion.isSelection(parts, at)) {
      traits.add(Trait.WITHOUT);
    } else if (parts.subList(0, at).stream().anyMatch(part -> part.is(WordKind.ACTOR))
        && parts.subList(at, parts.size()).stream().anyMatch(TraitReading::isWelcome)) {
      traits.add(Trait.LOST);
    }
  }

  /** Staying away from a booking is leaving; staying free of complaints is not. */
  private static boolean isWelcome(Part part) {
    boolean happens = part.is(WordKind.ACTION) || part.is(WordKind.OBJECT);
    return happens && !part.has(Trait.BAD_NEWS) && !part.has(Trait.LOST);
  }

  private static void addWords(List<Part> parts, int end, Set<Trait> traits) {
    for (int i = 0; i < end; i++) {
      Part part = parts.get(i);
      if (LifetimeTotal.is(parts, i) || LifetimeTotal.isSinceYear(parts, i)) {
        traits.add(Trait.CUMULATIVE);
      } else if (Limits.isReached(parts, i)) {
        traits.add(Trait.REACH);
      } else if (!Links.isPer(part) && !isCountedSegment(parts, i) && !Limits.is(parts, i)) {
        boolean below = i > 0 && Links.isPer(parts.get(i - 1));
        part.word().ifPresent(word -> traits.addAll(told(word, below)));
      }
    }
  }

  /** "Issues closed per release": what stands below the line is neither put out nor reached. */
  private static Set<Trait> told(Word word, boolean below) {
    return below ? Sets.difference(word.traits(), BELOW) : word.traits();
  }

  /** "Number of countries" counts countries; it is not split by them. */
  private static boolean isCountedSegment(List<Part> parts, int at) {
    return at > 0 && parts.get(at).has(Trait.SEGMENTED) && parts.get(at - 1).has(Trait.COUNT);
  }

  private static void addStructure(List<Part> parts, int end, Set<Trait> traits) {
    List<Part> telling =
        parts.subList(0, end).stream().filter(part -> !part.isFiller()).toList();
    for (int i = 1; i + 1 < telling.size(); i++) {
      addLink(telling.get(i - 1), telling.get(i), telling.get(i + 1), traits);
      addPerHundred(telling, i, traits);
    }
  }

  /** "A to B" is a share of A, "A per B" an amount for each B, "A / B" a ratio unless both are one list. */
  private static void addLink(Part before, Part link, Part after, Set<Trait> traits) {
    if (Links.isPer(link)) {
      addPer(after, traits);
    }
    boolean divides = link.breaks() && (link.text().equals("/") || link.text().equals(":"));
    if (Steps.isStep(before, link, after)
        || Links.isVersus(link)
        || (divides && isQuantity(before, after))) {
      traits.add(Trait.RATIO);
    }
  }

  /** "Per 100 patients" is for each patient; "per 30 days" is a period. */
  private static void addPerHundred(List<Part> parts, int at, Set<Trait> traits) {
    if (Links.isPer(parts.get(at)) && parts.get(at + 1).isNumber() && at + 2 < parts.size()) {
      addPer(parts.get(at + 2), traits);
    }
  }

  private static void addPer(Part after, Set<Trait> traits) {
    if (after.has(Trait.SEGMENTED)) {
      traits.add(Trait.SEGMENTED);
    } else if (!after.is(WordKind.PERIOD) && !after.isNumber()) {
      traits.add(Trait.PER);
    }
  }

  private static boolean isQuantity(Part before, Part after) {
    boolean words = before.isWord() && after.isWord();
    boolean differ = !before.word().equals(after.word()) || before.word().isEmpty();
    return words && differ && !before.is(WordKind.PERIOD) && !after.is(WordKind.MEASURE);
  }
}
