package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;

/** Bad things that a name counts: whether somebody puts them right, and whether they were the company's own doing. */
final class Trouble {
  private Trouble() {}

  /** "Tickets created" and "orders refunded" are trouble; "tickets resolved" and "errors prevented" are help. */
  static boolean is(List<Part> parts) {
    int end = Exclusion.start(parts);
    return parts.subList(0, end).stream().anyMatch(Trouble::isBad)
        && parts.stream().noneMatch(part -> part.isTagged("mends"));
  }

  private static boolean isBad(Part part) {
    return part.has(Trait.BAD_NEWS) || part.has(Trait.PERVERSE);
  }

  /** "Bugs fixed": without them nobody would have had to mend anything. */
  static boolean isOwnFlaw(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.is("solve"))
        && parts.stream().anyMatch(part -> part.isTagged("flaw"))
        && !ActorReading.isPerActor(parts);
  }
}
