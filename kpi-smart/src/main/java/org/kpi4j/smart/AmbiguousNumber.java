package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a number that can be read in two ways. */
final class AmbiguousNumber implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/ambiguous-number", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Reach 1.500 leads in 2027"))
        .flagged(Kpi.stating("1,500 leads binnenhalen in 2027"))
        .accepted(Kpi.stating("Reach 1,500 leads in 2027"))
        .accepted(Kpi.stating("1.500 leads binnenhalen in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.AMBIGUOUS_NUMBER, INFO, "found");
  }
}
