package org.kpi4j.vanity;

import com.google.common.collect.ImmutableList;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.reading.MetricReading;

/** What the build of a name says, the most telling reason first. */
final class StructureReasons {
  /** How strongly the glossary says that a word is about machines, when nothing else in a name can change it. */
  private static final double SETTLED = 3;

  private static final String OUTSIDE = "NONE";

  private final MetricReading reading;
  private final ImmutableList.Builder<VanityReason> reasons = ImmutableList.builder();

  private StructureReasons(MetricReading reading) {
    this.reading = reading;
  }

  static ImmutableList<VanityReason> of(MetricReading reading) {
    return new StructureReasons(reading).all();
  }

  private ImmutableList<VanityReason> all() {
    addIf(VanityReason.LEFT_OUT, Trait.WITHOUT);
    if (reading.has(Trait.OUTPUT) && !reading.has(Trait.RATIO)) {
      reasons.add(VanityReason.OUTPUT);
    }
    if (isRelative()) {
      reasons.add(VanityReason.RELATIVE);
    }
    if (reading.has(Trait.SEGMENTED) || isPartOfRevenue()) {
      reasons.add(VanityReason.SEGMENTED);
    }
    if (isMachinery()) {
      reasons.add(VanityReason.OPERATION);
    }
    addIf(VanityReason.CUMULATIVE, Trait.CUMULATIVE);
    addIf(VanityReason.GAMEABLE, Trait.GAMEABLE);
    addIf(VanityReason.RAW_TOTAL, Trait.TOTAL);
    addBehaviour();
    return reasons.build();
  }

  private void addBehaviour() {
    addIf(VanityReason.BAD_NEWS, Trait.BAD_NEWS);
    addIf(VanityReason.COST, Trait.COST);
    if (isBehaviour()) {
      reasons.add(VanityReason.BEHAVIOUR);
    }
    addIf(VanityReason.OPINION, Trait.SENTIMENT);
    addIf(VanityReason.REACH, Trait.REACH);
    addIf(VanityReason.VALUE_EVENT, Trait.VALUE_EVENT);
    if (reading.actor().isPresent() && countsHeads()) {
      reasons.add(VanityReason.HEADS_ONLY);
    }
    if (!isMachinery()) {
      addIf(VanityReason.OPERATION, Trait.OPERATIONAL);
    }
    if (reading.parts().stream().anyMatch(part -> part.has(Trait.COUNT))) {
      reasons.add(VanityReason.RAW_COUNT);
    }
  }

  /** Memory, queues and deliveries are no vanity, however they are counted, unless the count is what the makers made. */
  private boolean isMachinery() {
    boolean counts = reading.has(Trait.REACH)
        || reading.parts().stream().anyMatch(part -> part.has(Trait.COUNT));
    return reading.parts().stream().anyMatch(part -> isMachinery(part, counts))
        && reading.actor().filter(actor -> !actor.has(Trait.OPERATIONAL)).isEmpty()
        && !reading.has(Trait.OUTPUT)
        && !reading.has(Trait.GAMEABLE);
  }

  /** Latency and crashes are about machines whatever else is said; a server or a delivery may only be the place. */
  private static boolean isMachinery(Part part, boolean counts) {
    return part.is(WordKind.OPERATION)
        && (!counts
            || part.word()
                .filter(word -> word.stages().getOrDefault(OUTSIDE, 0.0) >= SETTLED)
                .isPresent());
  }

  /** "User count" counts heads; "agent productivity" does not. */
  private boolean countsHeads() {
    return reading.first(WordKind.OPERATION).isEmpty()
        && reading.parts().stream().noneMatch(StructureReasons::isThing)
        && reading.first(WordKind.OPINION).isEmpty()
        && reading.first(WordKind.MONEY).isEmpty();
  }

  /** A flyer or a booth is only where people were reached. */
  private static boolean isThing(Part part) {
    return part.is(WordKind.OBJECT) && !part.has(Trait.NARROW);
  }

  /** "Revenue from upgrades" is no raw total, as long as nobody calls it one. */
  private boolean isPartOfRevenue() {
    return reading.has(Trait.OWN_REVENUE)
        && reading.parts().stream().anyMatch(StructureReasons::isSource)
        && reading.parts().stream()
            .noneMatch(part -> part.is(WordKind.QUALIFIER) && part.has(Trait.TOTAL));
  }

  private static boolean isSource(Part part) {
    return part.is(WordKind.ACTOR)
        || part.is(WordKind.ACTION)
        || part.is(WordKind.OBJECT)
        || part.is(WordKind.CHANNEL);
  }

  private boolean isRelative() {
    return reading.has(Trait.RATIO)
        || (reading.has(Trait.PER) && !isReachPerPost())
        || reading.has(Trait.AVERAGE)
        || reading.isTimeTaken()
        || (reading.has(Trait.GROWTH) && !reading.has(Trait.REACH));
  }

  /** "Reach per post" says as little as reach: what the company puts out is no denominator. */
  private boolean isReachPerPost() {
    return reading.has(Trait.REACH) && reading.isPerPost();
  }

  private boolean isBehaviour() {
    return reading.has(Trait.ACTIVE)
        || reading.has(Trait.REPEAT)
        || reading.has(Trait.PAYING)
        || reading.has(Trait.FIRST)
        || reading.has(Trait.LOST)
        || reading.has(Trait.LEADING)
        || reading.isDoing()
        || reading.parts().stream().anyMatch(StructureReasons::isAdvocacy);
  }

  /** Whoever recommends or invites acts; what is passed on was only seen. */
  private static boolean isAdvocacy(Part part) {
    return part.has(Trait.ADVOCACY) && !part.has(Trait.REACH);
  }

  private void addIf(VanityReason reason, Trait trait) {
    if (reading.has(trait)) {
      reasons.add(reason);
    }
  }
}
