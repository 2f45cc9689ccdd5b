package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags an amount that is only about right. */
final class Approximate implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/approximate", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.REQUIREMENTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Win roughly 100 customers in 2027"))
        .flagged(Kpi.stating("Circa 100 klanten winnen in 2027"))
        .accepted(Kpi.stating("Win 100 customers in 2027"))
        .accepted(Kpi.stating("100 klanten winnen in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.APPROXIMATION, INFO, "found");
  }
}
