package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.Achievement;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a result without the means by which it is to be reached. */
final class MissingLever implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-lever", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.GROWTH_KPIS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Grow revenue by 20% before 1 July 2027"))
        .flagged(Kpi.stating("Omzet met 20% verhogen in 6 maanden"))
        .accepted(Kpi.stating("Grow revenue by 20% before 1 July 2027 through email marketing"))
        .accepted(Kpi.stating("Omzet met 20% verhogen in 6 maanden via e-mailmarketing"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.hasLever() || !goal.is(Achievement.RESULT)
        ? Outcome.ok()
        : goal.finding(INFO, "missing", goal.text());
  }
}
