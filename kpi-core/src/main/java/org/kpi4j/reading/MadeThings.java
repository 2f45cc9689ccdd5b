package org.kpi4j.reading;

import java.util.List;
import java.util.Set;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/**
 * What the company itself puts out or does: "newsletters sent", "published blog articles", "workshops given", "meetings
 * held". Some verbs say so by themselves, others only of things that companies make.
 */
final class MadeThings {
  private MadeThings() {}

  static void addTo(Set<Trait> traits, List<Part> parts) {
    boolean makes = (isTagged(parts, "gives") && parts.stream().noneMatch(Links::isPer))
        || (isTagged(parts, "makes") && (isTagged(parts, "medium") || isTagged(parts, "made")))
        || (isTagged(parts, "on-offer") && isBare(parts))
        || isPosting(parts);
    if (makes && !isTheirs(parts) && !traits.contains(Trait.RATIO)) {
      traits.add(Trait.OUTPUT);
    }
  }

  /** "Weeks of parts in stock" and "workshop hours per repair" are times, however much is made in them. */
  static boolean isTime(List<Part> parts, Set<Trait> traits) {
    List<Part> telling = parts.stream().filter(part -> !part.isFiller()).toList();
    boolean isSpan = telling.size() > 1
        && telling.get(0).isTagged("time-unit")
        && !telling.get(1).isNumber();
    return isSpan || (traits.contains(Trait.DURATION) && traits.contains(Trait.PER));
  }

  static boolean isMade(Part part) {
    return part.isTagged("medium");
  }

  /** "Posts per week on LinkedIn", "sponsored posts"; posts in a community of customers are theirs. */
  private static boolean isPosting(List<Part> parts) {
    return isTagged(parts, "post") && (isTagged(parts, "makes") || isTagged(parts, "placed"));
  }

  /** What customers do or pay is theirs. */
  private static boolean isTheirs(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.is(WordKind.ACTOR) || part.is(WordKind.MONEY));
  }

  private static boolean isBare(List<Part> parts) {
    return parts.stream()
        .noneMatch(part -> part.is(WordKind.ACTION)
            || part.is(WordKind.PERIOD)
            || part.is(WordKind.OPINION)
            || Links.isPer(part)
            || part.has(Trait.DURATION));
  }

  private static boolean isTagged(List<Part> parts, String tag) {
    for (Part part : parts) {
      if (part.isTagged(tag)) {
        return true;
      }
    }
    return false;
  }
}
