package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that only says what should not be there. */
final class NegativeGoal implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/negative-goal", Severity.ADVICE)
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
        .flagged(Kpi.stating("No unhappy customers in 2027"))
        .flagged(Kpi.stating("Geen ontevreden klanten in 2027"))
        .accepted(Kpi.stating("Customer satisfaction of at least 4.5 out of 5 in 2027"))
        .accepted(
            Kpi.stating("Een klanttevredenheid van minimaal 4,5 op een schaal van 5 in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.NEGATION, INFO, "found");
  }
}
