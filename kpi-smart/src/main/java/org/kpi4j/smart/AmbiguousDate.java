package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a date in figures whose day can be taken for the month. */
final class AmbiguousDate implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/ambiguous-date", Severity.WARNING)
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
        .flagged(Kpi.stating("Raise conversion from 2% to 3% by 03/04/2027"))
        .accepted(Kpi.stating("Raise conversion from 2% to 3% by 30/04/2027"))
        .accepted(Kpi.stating("Raise conversion from 2% to 3% by 2027-04-03"))
        .accepted(Kpi.stating("Conversie van 2% naar 3% voor 03-04-2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.AMBIGUOUS_DATE, INFO, "found");
  }
}
