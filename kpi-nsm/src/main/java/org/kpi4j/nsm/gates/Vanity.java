package org.kpi4j.nsm.gates;

import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.ContestedPoint;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.doctrine.Stance;

/** Stops a metric that can only rise, or that counts whom the company reached rather than who got something from it. */
final class Vanity implements GateRule {
  private static final GateInfo INFO = GateInfo.of(Gate.VANITY)
      .sources(Sources.KPIS_THAT_DRIVE_GROWTH, Sources.PLAYBOOK)
      .stops("Websitebezoekers")
      .stops("Social media likes")
      .stops("Totaal geregistreerde gebruikers")
      .stops("App downloads")
      .passes("Monthly active users")
      .passes("Nights booked")
      .build();

  @Override
  public GateInfo info() {
    return INFO;
  }

  @Override
  public GateResult check(Candidate candidate, Doctrine doctrine) {
    if (candidate.has(Trait.CUMULATIVE)) {
      return INFO.fired("cumulative", candidate.valueEvent());
    }
    if (isReach(candidate)) {
      return INFO.fired("reach", candidate.valueEvent());
    }
    return isBareActivity(candidate, doctrine)
        ? INFO.fired("activity", candidate.valueEvent())
        : INFO.open();
  }

  /** {@return whether it counts reach alone; coming back is more, and what is passed on outside a channel is word of mouth} */
  private static boolean isReach(Candidate candidate) {
    boolean isWordOfMouth = candidate.has(Trait.ADVOCACY) && !candidate.has(Trait.NARROW);
    return candidate.isReach()
        && !candidate.countsValue()
        && !candidate.isRatio()
        && !candidate.has(Trait.REPEAT)
        && !isWordOfMouth;
  }

  private static boolean isBareActivity(Candidate candidate, Doctrine doctrine) {
    return ContestedPoint.BARE_ACTIVITY.touches(candidate)
        && doctrine.stance(ContestedPoint.BARE_ACTIVITY) == Stance.VETOES;
  }
}
