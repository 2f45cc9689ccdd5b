package org.kpi4j.vanity;

import com.google.common.collect.ImmutableList;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.reading.MetricReading;

/** What the build of a name says, the most telling reason first. */
final class StructureReasons {
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
    if (isRelative()) {
      reasons.add(VanityReason.RELATIVE);
    }
    addIf(VanityReason.SEGMENTED, Trait.SEGMENTED);
    addIf(VanityReason.CUMULATIVE, Trait.CUMULATIVE);
    addIf(VanityReason.OUTPUT, Trait.OUTPUT);
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
  }

  /** "User count" counts heads; "agent productivity" does not. */
  private boolean countsHeads() {
    return reading.first(WordKind.OPERATION).isEmpty()
        && reading.first(WordKind.OBJECT).isEmpty()
        && reading.first(WordKind.OPINION).isEmpty()
        && reading.first(WordKind.MONEY).isEmpty();
  }

  private boolean isRelative() {
    return reading.has(Trait.RATIO)
        || reading.has(Trait.PER)
        || reading.has(Trait.AVERAGE)
        || reading.has(Trait.DURATION)
        || reading.has(Trait.GROWTH);
  }

  private boolean isBehaviour() {
    return reading.has(Trait.ACTIVE)
        || reading.has(Trait.REPEAT)
        || reading.has(Trait.PAYING)
        || reading.has(Trait.FIRST)
        || reading.has(Trait.LOST)
        || reading.has(Trait.LEADING)
        || (reading.has(Trait.ADVOCACY) && !reading.has(Trait.REACH));
  }

  private void addIf(VanityReason reason, Trait trait) {
    if (reading.has(trait)) {
      reasons.add(reason);
    }
  }
}
