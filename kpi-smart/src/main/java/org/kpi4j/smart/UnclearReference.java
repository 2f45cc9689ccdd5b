package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal whose subject stands elsewhere: "this", "it". */
final class UnclearReference implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/unclear-reference", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.SPECIFIC.letter())
      .source(Sources.REQUIREMENTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Raise it by 10% before 1 July 2027"))
        .flagged(Kpi.stating("Dit met 10% verhogen voor 1 juli 2027"))
        .accepted(Kpi.stating("Raise average order value by 10% before 1 July 2027"))
        .accepted(Kpi.stating("De gemiddelde orderwaarde met 10% verhogen voor 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.UNCLEAR_REFERENCE, INFO, "found");
  }
}
