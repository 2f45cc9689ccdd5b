package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that says when it begins and not when it must be met. */
final class StartOnly implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/start-only", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.TIME_BOUND.letter())
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Raise conversion by 10% from 1 March 2027"))
        .flagged(Kpi.stating("Vanaf 1 maart 2027 de conversie met 10% verhogen"))
        .accepted(Kpi.stating("Raise conversion by 10% by 1 March 2027"))
        .accepted(Kpi.stating("Voor 1 maart 2027 de conversie met 10% verhogen"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quotingProposal(
        INFO,
        "start",
        goal.reading().start().filter(time -> !goal.hasTime()).map(time -> time.span()));
  }
}
