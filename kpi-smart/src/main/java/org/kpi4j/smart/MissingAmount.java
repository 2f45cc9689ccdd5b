package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal without any value to reach or change by. */
final class MissingAmount implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-amount", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.MEASURABLE.letter())
      .source(Sources.GROWTH_KPIS)
      .source(Sources.LOCKE_LATHAM)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Reduce churn before 1 July 2027"))
        .flagged(Kpi.stating("Verlaag de churn voor 1 juli 2027"))
        .accepted(Kpi.stating("Reduce churn from 5% to 3% before 1 July 2027"))
        .accepted(Kpi.stating("Verlaag de churn van 5% naar 3% voor 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.isVerifiable() || isSaidElsewhere(goal)
        ? Outcome.ok()
        : goal.proposing(goal.finding(INFO, "missing", goal.text()));
  }

  private static boolean isSaidElsewhere(Stated goal) {
    return goal.isActivity()
        || goal.has(VagueWord.Kind.COMPARATIVE)
        || goal.has(VagueWord.Kind.VERB)
        || goal.has(VagueWord.Kind.QUANTITY)
        || goal.has(ReadingProblem.Kind.BOUND_WITHOUT_VALUE);
  }
}
