package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.Achievement;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a result that does not say for whom or where. */
final class MissingScope implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-scope", Severity.ADVICE)
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
        .accepted(Kpi.stating("Reduce churn among new subscribers from 5% to 3% in 2027"))
        .accepted(Kpi.stating("Het verloop onder verpleegkundigen van 5% naar 3% in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    boolean isScoped =
        goal.reading().population().isPresent() || goal.kpi().population().isPresent();
    return isScoped || !goal.is(Achievement.RESULT) || !goal.hasMetric()
        ? Outcome.ok()
        : goal.finding(INFO, "missing", goal.text());
  }
}
