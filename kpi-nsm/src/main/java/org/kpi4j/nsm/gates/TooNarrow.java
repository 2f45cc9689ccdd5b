package org.kpi4j.nsm.gates;

import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.Doctrine;

/** Stops a metric to which fewer than two departments, or fewer than a third of them, can contribute. */
final class TooNarrow implements GateRule {
  private static final int FEWEST = 2; // chosen by this library
  private static final int ONE_IN = 3; // chosen by this library

  private static final GateInfo INFO = GateInfo.of(Gate.TOO_NARROW)
      .source(Sources.COMPASS)
      .stops("Conversieratio van de nieuwsbrief")
      .stops("Leads from the newsletter")
      .passes("Conversiepercentage landingspagina")
      .passes("Actieve klanten per maand")
      .build();

  @Override
  public GateInfo info() {
    return INFO;
  }

  @Override
  public GateResult check(Candidate candidate, Doctrine doctrine) {
    if (!candidate.contributors().isEmpty() && !isFew(candidate)) {
      return INFO.open();
    }
    if (!candidate.supporters().isEmpty()) {
      return INFO.fired("departments", candidate.contributors());
    }
    return isChannel(candidate)
        ? INFO.fired("channel", candidate.valueEvent())
        : INFO.undetermined();
  }

  /** {@return whether it is about one channel; a known rate of the funnel is a supporting KPI rather than too narrow} */
  private static boolean isChannel(Candidate candidate) {
    boolean isFunnelRate = candidate.isRatio() && candidate.reading().isKnown();
    return candidate.has(Trait.NARROW) && !candidate.countsUse() && !isFunnelRate;
  }

  /** {@return whether few contribute; drivers show who does, and only a person can say that nobody else can} */
  private static boolean isFew(Candidate candidate) {
    int contributors = candidate.contributors().size();
    int all = candidate.company().departments().size();
    return contributors < Math.min(FEWEST, Math.max(1, all)) || contributors * ONE_IN < all;
  }
}
