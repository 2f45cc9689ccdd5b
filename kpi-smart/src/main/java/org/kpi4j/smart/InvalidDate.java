package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a day, week or quarter that does not exist. */
final class InvalidDate implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/invalid-date", Severity.ERROR)
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
        .flagged(Kpi.stating("Raise conversion from 2% to 3% by 31 June 2027"))
        .flagged(Kpi.stating("Conversie van 2% naar 3% voor 31 juni 2027"))
        .accepted(Kpi.stating("Raise conversion from 2% to 3% by 30 June 2027"))
        .accepted(Kpi.stating("Conversie van 2% naar 3% voor 30 juni 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.INVALID_DATE, INFO, "found");
  }
}
