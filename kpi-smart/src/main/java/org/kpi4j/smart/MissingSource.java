package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that does not say where its value is taken from. */
final class MissingSource implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-source", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.GROWTH_KPIS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Raise conversion from 2% to 3% before 1 July 2027"))
        .flagged(Kpi.stating("Conversie van 2% naar 3% voor 1 juli 2027"))
        .accepted(Kpi.stating("Raise conversion from 2% to 3% before 1 July 2027, measured in GA4"))
        .accepted(Kpi.stating("Conversie van 2% naar 3% voor 1 juli 2027, gemeten in GA4"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.reading().source().isPresent() || !goal.isSentenceOnly() || !goal.hasMetric()
        ? Outcome.ok()
        : goal.finding(INFO, "missing", goal.text());
  }
}
