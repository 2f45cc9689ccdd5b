package org.kpi4j.vanity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.glossary.VanityEvidence;
import org.kpi4j.reading.MetricReading;

/** Tells vanity metrics by what the field knows of them and by how their names are built. */
public final class VanityJudge {
  private VanityJudge() {}

  /**
   * {@return the verdict on a metric}
   *
   * @param reading what its name says
   */
  public static VanityVerdict judge(MetricReading reading) {
    ImmutableList<VanityReason> reasons = reasons(reading);
    if (reasons.isEmpty()) {
      return new VanityVerdict.Undetermined(reading.isUnderstood());
    }
    return reasons.get(0).speaksForVanity()
        ? new VanityVerdict.Vanity(reasons, Repair.of(reading), Repair.isUsefulBelow(reading))
        : new VanityVerdict.Actionable(reasons);
  }

  private static ImmutableList<VanityReason> reasons(MetricReading reading) {
    Optional<VanityEvidence> known =
        reading.isKnown() ? reading.concept().flatMap(c -> c.vanity()) : Optional.empty();
    ImmutableList<VanityReason> structure = StructureReasons.of(reading);
    return known
        .filter(evidence -> evidence != VanityEvidence.DEPENDS)
        .map(evidence -> Knowledge.reasons(evidence, reading, structure))
        .orElse(structure);
  }
}
