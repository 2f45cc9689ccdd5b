package org.kpi4j.smart;

import java.time.LocalDate;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a deadline that has passed. */
final class PastDeadline implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/past-deadline", Severity.ERROR)
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
        .flagged(Kpi.stating("Grow revenue by 20% before 1 July 2020"))
        .flagged(Kpi.stating("Omzet met 20% verhogen voor 1 juli 2020"))
        .accepted(Kpi.stating("Grow revenue by 20% before 1 July 2120"))
        .accepted(Kpi.stating("Omzet met 20% verhogen voor 1 juli 2120"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.context().asOf().isEmpty()) {
      return Outcome.notApplicable();
    }
    LocalDate today = goal.context().asOf().get();
    return goal.reading()
        .deadline()
        .flatMap(goal::days)
        .filter(days -> days.lastDay().isBefore(today))
        .<Outcome>map(days -> INFO.finding("statement", "past")
            .with(days.lastDay())
            .at(goal.reading().deadline().orElseThrow().span()))
        .orElse(Outcome.ok());
  }
}
