package org.kpi4j.nsm.gates;

import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.ContestedPoint;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.doctrine.Stance;
import org.kpi4j.nsm.drivers.DriverTree;

/** Stops a feeling that no behaviour stands for, and a metric whose drivers nobody answers for. */
final class TooBroad implements GateRule {
  private static final int NEAR = 3; // steps in the driver tree; chosen by this library

  private static final GateInfo INFO = GateInfo.of(Gate.TOO_BROAD)
      .source(Sources.COMPASS)
      .stops("Klanttevredenheid")
      .stops("Customer happiness")
      .passes("Net Promoter Score")
      .passes("Nights booked")
      .build();

  @Override
  public GateInfo info() {
    return INFO;
  }

  @Override
  public GateResult check(Candidate candidate, Doctrine doctrine) {
    if (isFeeling(candidate) && doctrine.stance(ContestedPoint.SENTIMENT) == Stance.VETOES) {
      return INFO.fired("feeling", candidate.valueEvent());
    }
    if (candidate.tree().filter(TooBroad::hasDrivers).isEmpty()) {
      return INFO.undetermined();
    }
    return candidate.tree().filter(TooBroad::isOwned).isPresent()
        ? INFO.open()
        : INFO.fired("unowned");
  }

  /** {@return whether it is a feeling; recommending is at least the wish to do something} */
  private static boolean isFeeling(Candidate candidate) {
    return candidate.has(Trait.SENTIMENT)
        && !candidate.countsValue()
        && !candidate.has(Trait.ADVOCACY);
  }

  private static boolean hasDrivers(DriverTree tree) {
    return !tree.all().isEmpty();
  }

  private static boolean isOwned(DriverTree tree) {
    return !tree.owned(NEAR).isEmpty();
  }
}
