package org.kpi4j.nsm.criteria;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** C1: whether the metric counts events in which customers get what they come for. */
final class CustomerValue implements CriterionRule {
  private static final CriterionInfo INFO = CriterionInfo.of(Criterion.CUSTOMER_VALUE)
      .sources(Sources.KPIS_THAT_DRIVE_GROWTH, Sources.COMPASS)
      .scores(4, "Nights booked")
      .scores(4, "Minuten gestudeerd per gebruiker per maand")
      .scores(3, "Number of customers who recommend us")
      .scores(2, "Monthly active users")
      .scores(1, "Customer satisfaction")
      .scores(1, "Number of listings")
      .scores(1, "Nieuwe boekingen")
      .scores(1, "Innovation index")
      .scores(0, "Website visitors")
      .scores(0, "Omzet")
      .scores(0, "Cost per qualified lead")
      .scores(0, "Build duration")
      .build();

  @Override
  public CriterionInfo info() {
    return INFO;
  }

  @Override
  public Optional<Evidence> judge(Candidate candidate) {
    if (candidate.countsValue()) {
      return INFO.shows(4, "value-event");
    }
    if (candidate.isMoney() || candidate.has(Trait.OWN_REVENUE)) {
      return money(candidate);
    }
    if (candidate.has(Trait.LOST) || candidate.isInside()) {
      return withoutValue(candidate);
    }
    return candidate.isBeforeUse() ? beforeUse(candidate) : people(candidate);
  }

  private static Optional<Evidence> beforeUse(Candidate candidate) {
    if (candidate.reading().isMixture()) {
      return candidate.has(Trait.SENTIMENT) ? people(candidate) : INFO.shows(1, "mixture");
    }
    if (candidate.reading().isSupply()) {
      return INFO.shows(1, "supply");
    }
    return INFO.shows(1, candidate.reading().isNewSale() ? "new-sale" : "beginning");
  }

  private static Optional<Evidence> money(Candidate candidate) {
    if (candidate.isShare()) {
      return INFO.shows(2, "money-share");
    }
    if (candidate.has(Trait.COST)) {
      return INFO.shows(0, "inside");
    }
    if (candidate.isRatio()) {
      return perCustomer(candidate);
    }
    if (candidate.has(Trait.OWN_REVENUE)) {
      return INFO.shows(0, "revenue");
    }
    return candidate.isCustomerMoney()
        ? INFO.shows(3, "customer-money")
        : INFO.suggests(1, "money");
  }

  private static Optional<Evidence> perCustomer(Candidate candidate) {
    return candidate.nearValue() >= Candidate.NEAR
        ? INFO.shows(2, "customer-worth")
        : INFO.shows(1, "money-per-customer");
  }

  private static Optional<Evidence> withoutValue(Candidate candidate) {
    return candidate.has(Trait.LOST) ? INFO.shows(0, "lost") : INFO.shows(0, "inside");
  }

  private static Optional<Evidence> people(Candidate candidate) {
    if (candidate.has(Trait.SENTIMENT)) {
      return INFO.shows(1, "sentiment");
    }
    if (candidate.countsReturn()) {
      return INFO.shows(3, "advocacy-or-repeat");
    }
    if (candidate.isActiveUnit()) {
      return INFO.suggests(3, "active-unit");
    }
    if (candidate.isBareActivity()) {
      return candidate.isRatio() ? INFO.shows(1, "activity-share") : INFO.shows(2, "activity");
    }
    return candidate.isReach() ? INFO.shows(0, "reach") : behaviour(candidate);
  }

  private static Optional<Evidence> behaviour(Candidate candidate) {
    return candidate.isOwnTrade() ? INFO.suggests(3, "own-trade") : Optional.empty();
  }
}
