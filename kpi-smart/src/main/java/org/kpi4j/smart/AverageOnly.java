package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags an average where the worst cases matter. */
final class AverageOnly implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/average-only", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Average waiting time below 4 minutes in 2027"))
        .flagged(Kpi.stating("Gemiddelde wachttijd onder 4 minuten in 2027"))
        .accepted(Kpi.stating("90% of calls answered within 4 minutes in 2027"))
        .accepted(Kpi.stating("90% van de telefoontjes beantwoord binnen 4 minuten in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.AVERAGE, INFO, "found");
  }
}
