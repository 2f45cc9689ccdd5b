package org.kpi4j.nsm.gates;

import org.kpi4j.model.GrowthPhase;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.ContestedPoint;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.doctrine.Stance;

/**
 * Stops the company's own revenue: it is a result, not the value that customers experience. A share of money is let pass
 * in an established company.
 */
final class IsRevenue implements GateRule {
  private static final GateInfo INFO = GateInfo.of(Gate.IS_REVENUE)
      .source(Sources.COMPASS)
      .stops("Omzet")
      .stops("Monthly recurring revenue")
      .passes("Gross merchandise volume")
      .passes("Netto retentie")
      .build();

  @Override
  public GateInfo info() {
    return INFO;
  }

  @Override
  public GateResult check(Candidate candidate, Doctrine doctrine) {
    if (vetoes(ContestedPoint.REVENUE, candidate, doctrine)) {
      return INFO.fired("own", candidate.valueEvent());
    }
    boolean perCustomer = vetoes(ContestedPoint.MONEY_PER_CUSTOMER, candidate, doctrine);
    return perCustomer && candidate.phase() != GrowthPhase.MATURE
        ? INFO.fired("per-customer", candidate.valueEvent())
        : INFO.open();
  }

  private static boolean vetoes(ContestedPoint point, Candidate candidate, Doctrine doctrine) {
    return point.touches(candidate) && doctrine.stance(point) == Stance.VETOES;
  }
}
