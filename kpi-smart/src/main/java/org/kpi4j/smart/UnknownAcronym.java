package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags capitals that the reader may not know. */
final class UnknownAcronym implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/unknown-acronym", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.REQUIREMENTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Raise QXV from 2% to 4% in 2027"))
        .flagged(Kpi.stating("QXV van 2% naar 4% in 2027"))
        .accepted(Kpi.stating("Raise conversion from 2% to 4% in 2027"))
        .accepted(Kpi.stating("Conversie van 2% naar 4% in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.ACRONYM, INFO, "found");
  }
}
