package org.kpi4j.nsm.gates;

import java.time.Period;
import java.util.Optional;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.Doctrine;

/** Stops a metric whose values come less often than every month. */
final class NotPeriodic implements GateRule {
  private static final int LONGEST_MONTH = 31; // days
  private static final int MONTHS_OF_A_YEAR = 12;

  private static final GateInfo INFO = GateInfo.of(Gate.NOT_PERIODIC)
      .source(Sources.KPIS_THAT_DRIVE_GROWTH)
      .passes("Monthly active users")
      .passes("Aantal producten dat opnieuw wordt besteld binnen 60 dagen")
      .build();

  @Override
  public GateInfo info() {
    return INFO;
  }

  @Override
  public GateResult check(Candidate candidate, Doctrine doctrine) {
    Optional<Period> window = candidate.metric().window();
    if (window.isEmpty()) {
      return candidate.namesPeriod() ? INFO.open() : INFO.undetermined();
    }
    return isLong(window.get()) ? INFO.fired("window", window.get()) : INFO.open();
  }

  private static boolean isLong(Period window) {
    int months = window.getYears() * MONTHS_OF_A_YEAR + window.getMonths();
    return months * LONGEST_MONTH + window.getDays() > LONGEST_MONTH;
  }
}
