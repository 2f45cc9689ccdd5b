package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a result that others decide about. */
final class OutsideInfluence implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/outside-influence", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .source(Sources.GROWTH_KPIS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("10% more ice cream sales in 2027, if the weather allows"))
        .flagged(Kpi.stating("10% meer omzet in 2027, mits het weer meewerkt"))
        .accepted(Kpi.stating("10% more ice cream sales in 2027 through longer opening hours"))
        .accepted(Kpi.stating("10% meer omzet in 2027 door langere openingstijden"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.OUTSIDE_INFLUENCE, INFO, "found");
  }
}
