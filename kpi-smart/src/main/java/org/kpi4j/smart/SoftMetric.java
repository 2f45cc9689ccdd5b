package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a subject that has no usual measure, such as quality or reputation. */
final class SoftMetric implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/soft-metric", Severity.WARNING)
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
        .flagged(Kpi.stating("Raise staff morale in 2027"))
        .flagged(Kpi.stating("De kwaliteit van onze dienstverlening verhogen in 2027"))
        .accepted(Kpi.stating("Raise NPS from 21 to 35 in 2027"))
        .accepted(Kpi.stating("De klanttevredenheid van 7,8 naar 8,4 in 2027"))
        .accepted(Kpi.stating("De NPS verhogen van 21 naar 35 in 2027"));
  }

  /** Somebody who knows the present value has an instrument. */
  @Override
  public Outcome judge(Stated goal) {
    return goal.hasBaseline() || goal.is(Achievement.END_STATE)
        ? Outcome.ok()
        : goal.problems(ReadingProblem.Kind.SOFT_METRIC, INFO, "found");
  }
}
