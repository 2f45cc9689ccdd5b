package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags growth that is faster than nearly anything grows. */
final class ImplausiblePace implements StatementRule {
  private static final RuleInfo.Option LIMIT =
      new RuleInfo.Option("percent-a-month", 50, 1, 1_000_000);
  private static final double PERCENT = 100;
  private static final RuleInfo INFO = RuleInfo.of("smart/implausible-pace", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.ACHIEVABLE.letter())
      .options(LIMIT)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Multiply profit by 20 within a week"))
        .flagged(Kpi.stating("In twee weken de winst vertienvoudigen"))
        .accepted(Kpi.stating("Double profit within three years"))
        .accepted(Kpi.stating("Binnen drie jaar de winst verdubbelen"));
  }

  @Override
  public Outcome judge(Stated goal) {
    double pace = RequiredPace.perMonth(goal);
    return pace * PERCENT > goal.context().option(INFO, LIMIT)
        ? goal.finding(INFO, "pace", Math.rint(pace * PERCENT), goal.text())
        : Outcome.ok();
  }
}
