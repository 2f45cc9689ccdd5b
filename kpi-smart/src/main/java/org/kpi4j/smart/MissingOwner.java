package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that nobody answers for. */
final class MissingOwner implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-owner", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Reduce churn from 5% to 3% in 2027"))
        .flagged(Kpi.stating("Het verloop van 5% naar 3% in 2027"))
        .accepted(Kpi.stating("Team Support reduces churn from 5% to 3% in 2027"))
        .accepted(Kpi.stating("Team Support verlaagt het verloop van 5% naar 3% in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    boolean isOwned = goal.reading().owner().isPresent() || !goal.kpi().owners().isEmpty();
    return isOwned || !goal.isSentenceOnly()
        ? Outcome.ok()
        : goal.finding(INFO, "missing", goal.text());
  }
}
