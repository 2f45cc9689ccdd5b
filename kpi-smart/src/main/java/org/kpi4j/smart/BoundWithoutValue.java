package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a bound that names no value, such as "above average". */
final class BoundWithoutValue implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/bound-without-value", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.MEASURABLE.letter())
      .source(Sources.REQUIREMENTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Keep conversion above average in 2027"))
        .flagged(Kpi.stating("Conversie bovengemiddeld houden in 2027"))
        .accepted(Kpi.stating("Keep conversion above 8% in 2027"))
        .accepted(Kpi.stating("Conversie boven 8% houden in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.isVerifiable()
        ? Outcome.ok()
        : goal.problems(ReadingProblem.Kind.BOUND_WITHOUT_VALUE, INFO, "bound");
  }
}
