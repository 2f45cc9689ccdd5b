package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a way out, such as "where possible" or "try to". */
final class EscapeClause implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/escape-clause", Severity.WARNING)
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
        .flagged(Kpi.stating("Try to cut energy costs by EUR 50k in 2027"))
        .flagged(Kpi.stating("We streven naar een verzuim van 4,5% in 2027"))
        .accepted(Kpi.stating("Cut energy costs by EUR 50k in 2027"))
        .accepted(Kpi.stating("Verzuim van 6% naar 4,5% in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.ESCAPE_CLAUSE, INFO, "found");
  }
}
