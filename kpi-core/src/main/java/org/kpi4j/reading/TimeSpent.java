package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** The time that people are in a product, whatever they do there: "time in the app", "minutes per session". */
final class TimeSpent {
  private TimeSpent() {}

  static boolean is(List<Part> parts) {
    return parts.stream().anyMatch(TimeSpent::isTime)
        && parts.stream().noneMatch(TimeSpent::isDeed)
        && (parts.stream().anyMatch(TimeSpent::isStay) || isBare(parts));
  }

  private static boolean isTime(Part part) {
    return part.has(Trait.DURATION) || part.isTagged("lasts");
  }

  private static boolean isStay(Part part) {
    return part.isTagged("stay");
  }

  /** Watching, learning and saving time are what people come for. */
  private static boolean isDeed(Part part) {
    return part.is(WordKind.ACTION) && part.has(Trait.VALUE_EVENT);
  }

  /** "Daily minutes per user" says nothing of what happens in them. */
  private static boolean isBare(List<Part> parts) {
    return ActorReading.isPerActor(parts) && parts.stream().allMatch(TimeSpent::saysNothing);
  }

  private static boolean saysNothing(Part part) {
    boolean who = part.is(WordKind.ACTOR) || part.is(WordKind.PERIOD) || part.isFiller();
    boolean which =
        part.has(Trait.DURATION) || part.is(WordKind.QUALIFIER) || part.has(Trait.AVERAGE);
    return who || which || Links.isPer(part) || part.has(Trait.COUNT);
  }
}
