package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.Achievement;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that is only done or not done. */
final class Binary implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/binary", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.OKR)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Obtain the food-safety certificate before 1 July 2027"))
        .flagged(Kpi.stating("Het keurmerk is voor 1 juli 2027 behaald"))
        .accepted(Kpi.stating("60% of customers use the portal before 1 July 2027"))
        .accepted(Kpi.stating("60% van de klanten gebruikt het portaal voor 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.is(Achievement.END_STATE) && !goal.hasAmount()
        ? goal.finding(INFO, "binary", goal.text())
        : Outcome.ok();
  }
}
