package org.kpi4j.vanity;

import com.google.common.collect.ImmutableList;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.VanityEvidence;
import org.kpi4j.reading.MetricReading;

/** What the field says, unless the words that stand beside the concept turn it round. */
final class Knowledge {
  private Knowledge() {}

  static ImmutableList<VanityReason> reasons(
      VanityEvidence evidence, MetricReading reading, ImmutableList<VanityReason> structure) {
    boolean vanity = evidence == VanityEvidence.VANITY;
    if (vanity ? isSharpened(reading) : isBlunted(reading)) {
      return structure;
    }
    VanityReason first = vanity ? VanityReason.KNOWN_VANITY : VanityReason.KNOWN_ACTIONABLE;
    ImmutableList.Builder<VanityReason> reasons =
        ImmutableList.<VanityReason>builder().add(first);
    structure.stream().filter(r -> r.speaksForVanity() == vanity).forEach(reasons::add);
    return reasons.build();
  }

  /** "Page views by cohort" and "percentage of visitors" say more than the bare number. */
  private static boolean isSharpened(MetricReading reading) {
    return has(reading, Trait.SEGMENTED) || has(reading, Trait.RATIO) || has(reading, Trait.PER);
  }

  /** "Total active users" and "NPS without follow-up" say less than the concept. */
  private static boolean isBlunted(MetricReading reading) {
    return reading.has(Trait.WITHOUT)
        || has(reading, Trait.CUMULATIVE)
        || has(reading, Trait.TOTAL);
  }

  private static boolean has(MetricReading reading, Trait trait) {
    for (Part part : reading.rest()) {
      if (part.has(trait)) {
        return true;
      }
    }
    return false;
  }
}
