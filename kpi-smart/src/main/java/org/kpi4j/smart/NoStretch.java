package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a change that changes nothing. */
final class NoStretch implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/no-stretch", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.LOCKE_LATHAM)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Raise NPS from 40 to 40 by 1 May 2027"))
        .flagged(Kpi.stating("De NPS verhogen van 40 naar 40 voor 1 mei 2027"))
        .accepted(Kpi.stating("Raise NPS from 20 to 40 by 1 May 2027"))
        .accepted(Kpi.stating("De NPS verhogen van 20 naar 40 voor 1 mei 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quoting(
        INFO,
        "same",
        goal.comparableTarget()
            .filter(target -> isSame(goal.reading().baseline().orElseThrow(), target))
            .map(target -> target.span()));
  }

  private static boolean isSame(GoalAmount baseline, GoalAmount target) {
    boolean isSameUnit = baseline.unit().isEmpty()
        || target.unit().isEmpty()
        || baseline.unit().equals(target.unit());
    return isSameUnit && baseline.value() == target.value();
  }
}
